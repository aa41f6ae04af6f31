/** Where a publisher offers a list for download. */
export interface ListSource {
  list: string;
  url: string;
  /** The file's name, by which messages call it. */
  file: string;
}

/** The publishers' documented addresses. Seen in use by several independent tools up to 2026-10; none was fetched from here. */
export const SOURCES: readonly ListSource[] = [
  {
    list: "us-csl",
    url: "https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json",
    file: "consolidated.json",
  },
  {
    list: "us-sdn",
    url: "https://sanctionslistservice.ofac.treas.gov/api/download/SDN_ENHANCED.ZIP",
    file: "SDN_ENHANCED.ZIP",
  },
  {
    list: "us-cons",
    url: "https://sanctionslistservice.ofac.treas.gov/api/download/CONS_ENHANCED.ZIP",
    file: "CONS_ENHANCED.ZIP",
  },
  {
    list: "un",
    url: "https://scsanctions.un.org/resources/xml/en/consolidated.xml",
    file: "consolidated.xml",
  },
  {
    list: "eu-fsf",
    url: "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw",
    file: "xmlFullSanctionsList_1_1.xml",
  },
  {
    list: "uk-sl",
    url: "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv",
    file: "UK-Sanctions-List.csv",
  },
  {
    list: "ch-seco",
    url: "https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction",
    file: "consolidated-list.xml",
  },
  {
    list: "ca-sema",
    url: "https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml",
    file: "sema-lmes.xml",
  },
  {
    list: "au-dfat",
    url: "https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx",
    file: "Australian_Sanctions_Consolidated_List.xlsx",
  },
];
