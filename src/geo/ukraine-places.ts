/**
 * Regions of Ukraine: ISO 3166-2 code, then names that mean it, with or without "oblast". UA-DNR and UA-LNR are the parts of UA-14
 * and UA-09 under occupation, which the law treats apart.
 */
export const REGIONS = `
UA-05|Vinnytsia|Vinnytska|Vinnitsa|Вінниця|Вінницька|Винницкая
UA-07|Volyn|Volynska|Волинь|Волинська|Волынская
UA-09|Luhansk|Luhanska|Lugansk|Luganskaya|Луганск|Луганськ|Луганська|Луганская
UA-12|Dnipropetrovsk|Dnipropetrovska|Dnepropetrovsk|Дніпропетровська|Днепропетровская
UA-14|Donetsk|Donetska|Donetskaya|Донецк|Донецьк|Донецька|Донецкая
UA-18|Zhytomyr|Zhytomyrska|Zhitomir|Житомирська|Житомирская
UA-21|Zakarpattia|Zakarpatska|Transcarpathia|Закарпаття|Закарпатська|Закарпатская
UA-23|Zaporizhzhia|Zaporizhia|Zaporizka|Zaporizhzhya|Zaporozhye|Zaporozhskaya|Запоріжжя|Запорізька|Запорожье|Запорожская
UA-26|Ivano-Frankivsk|Ivano-Frankivska|Івано-Франківська|Ивано-Франковская
UA-30|Kyiv City|Kyiv|Kiev|Київ|Киев
UA-32|Kyiv|Kiev|Kyivska|Kyiv oblast|Kiev oblast|Kyiv region|Kiev region|Київська|Киевская
UA-35|Kirovohrad|Kirovohradska|Кіровоградська|Кировоградская
UA-40|Sevastopol|Sebastopol|City of Sevastopol|Севастополь
UA-43|Crimea|Krym|Crimean|Crimean Peninsula|Autonomous Republic of Crimea|Republic of Crimea|Avtonomna Respublika Krym|AR Krym|AR Crimea|Respublika Krym|Крым|Крим|Республика Крым|Автономна Республіка Крим|АР Крим|Автономная Республика Крым
UA-46|Lviv|Lvivska|Lvov|Львівська|Львовская
UA-48|Mykolaiv|Mykolaivska|Nikolaev|Миколаївська|Николаевская
UA-51|Odesa|Odeska|Odessa|Одеська|Одесская
UA-53|Poltava|Poltavska|Полтавська|Полтавская
UA-56|Rivne|Rivnenska|Rovno|Рівненська|Ровенская
UA-59|Sumy|Sumska|Сумська|Сумская
UA-61|Ternopil|Ternopilska|Ternopol|Тернопільська|Тернопольская
UA-63|Kharkiv|Kharkivska|Kharkov|Харківська|Харьковская
UA-65|Kherson|Khersonska|Херсон|Херсонська|Херсонская
UA-68|Khmelnytskyi|Khmelnytska|Хмельницька|Хмельницкая
UA-71|Cherkasy|Cherkaska|Черкаська|Черкасская
UA-74|Chernihiv|Chernihivska|Chernigov|Чернігівська|Черниговская
UA-77|Chernivtsi|Chernivetska|Чернівецька|Черновицкая
UA-DNR|DNR|DPR|Donetsk People's Republic|Donetsk Peoples Republic|Donetskaya Narodnaya Respublika|ДНР|Донецкая Народная Республика|Донецька Народна Республіка
UA-LNR|LNR|LPR|Luhansk People's Republic|Lugansk People's Republic|Luhansk Peoples Republic|Lugansk Peoples Republic|Luganskaya Narodnaya Respublika|ЛНР|Луганская Народная Республика|Луганська Народна Республіка
`;

/**
 * Towns by region, in Ukrainian and Russian spellings; a name in two lines is two towns. Towns of UA-14 and UA-09 are under
 * UA-DNR and UA-LNR where they are known to be occupied, under the oblast where they are known to be free, and left out where the
 * front has passed or stands near, so that they stay unknown.
 */
export const TOWNS = `
UA-43|Simferopol|Yalta|Jalta|Kerch|Feodosia|Feodosiya|Feodosija|Theodosia|Yevpatoria|Yevpatoriya|Evpatoria|Evpatoriya|Eupatoria|Alushta|Sudak|Saky|Saki|Dzhankoi|Dzhankoy|Krasnoperekopsk|Yany Kapu|Armiansk|Armyansk|Bakhchysarai|Bakhchisaray|Bakhchisarai|Bilohirsk|Staryi Krym|Stary Krym|Shcholkine|Shchelkino|Koktebel|Hurzuf|Gurzuf|Alupka|Foros|Livadia|Massandra|Gaspra|Chornomorske|Hvardiiske|Nyzhnohirskyi|Krasnohvardiiske|Симферополь|Сімферополь|Ялта|Керчь|Керч|Феодосия|Феодосія|Евпатория|Євпаторія|Алушта|Судак|Саки|Джанкой|Красноперекопск|Армянск|Армянськ|Бахчисарай|Старый Крым|Щёлкино|Щелкино|Коктебель|Гурзуф|Алупка
UA-40|Sevastopol|Sebastopol|Inkerman|Balaklava|Севастополь|Инкерман|Балаклава
UA-DNR|Donetsk|Makiivka|Makiyivka|Makeevka|Makeyevka|Horlivka|Gorlovka|Yenakiieve|Yenakiyeve|Yenakievo|Enakievo|Mariupol|Khartsyzk|Khartsizsk|Kharcyzk|Torez|Chystiakove|Snizhne|Snezhnoye|Snezhnoe|Shakhtarsk|Shakhtersk|Shakhtyorsk|Debaltseve|Debaltsevo|Dokuchaievsk|Dokuchaevsk|Yasynuvata|Yasinovataya|Ilovaisk|Ilovaysk|Zuhres|Zugres|Amvrosiivka|Amvrosievka|Starobesheve|Starobeshevo|Novoazovsk|Telmanove|Boikivske|Vuhlehirsk|Uglegorsk|Zhdanivka|Khrestivka|Volnovakha|Manhush|Nikolske|Bakhmut|Artemivsk|Artyomovsk|Artemovsk|Soledar|Avdiivka|Avdeevka|Marinka|Vuhledar|Ugledar|Kurakhove|Kurakhovo|Selydove|Selidovo|Hirnyk|Ukrainsk|Novohrodivka|Krasnohorivka|Toretsk|Dzerzhynsk|Svitlodarsk|Velyka Novosilka|Myronivskyi|Kalmiuske|Sartana|Донецк|Донецьк|Макеевка|Макіївка|Горловка|Горлівка|Енакиево|Єнакієве|Мариуполь|Маріуполь|Харцызск|Харцизьк|Торез|Снежное|Сніжне|Шахтёрск|Шахтарськ|Дебальцево|Дебальцеве|Докучаевск|Ясиноватая|Иловайск|Новоазовск|Волноваха|Бахмут|Артёмовск|Авдеевка|Авдіївка|Угледар|Вугледар
UA-14|Kramatorsk|Sloviansk|Slavyansk|Slaviansk|Druzhkivka|Druzhkovka|Краматорск|Краматорськ|Славянск|Слов'янськ|Дружковка|Дружківка
UA-LNR|Luhansk|Lugansk|Voroshilovgrad|Alchevsk|Stakhanov|Kadiivka|Krasnyi Luch|Krasny Luch|Khrustalnyi|Antratsyt|Antratsit|Rovenky|Rovenki|Sverdlovsk|Dovzhansk|Krasnodon|Sorokyne|Sukhodilsk|Brianka|Bryanka|Pervomaisk|Kirovsk|Holubivka|Perevalsk|Molodohvardiisk|Sievierodonetsk|Severodonetsk|Lysychansk|Lisichansk|Rubizhne|Rubezhnoye|Popasna|Popasnaya|Starobilsk|Starobelsk|Svatove|Svatovo|Kreminna|Kremennaya|Shchastia|Stanytsia Luhanska|Bilovodsk|Markivka|Milove|Novoaidar|Novopskov|Zolote|Zorynsk|Slovianoserbsk|Lutuhyne|Lutugino|Луганск|Луганськ|Алчевск|Алчевськ|Стаханов|Красный Луч|Антрацит|Ровеньки|Свердловск|Краснодон|Северодонецк|Сєвєродонецьк|Лисичанск|Лисичанськ|Рубежное|Рубіжне|Попасная|Старобельск|Сватово
UA-65|Kherson|Nova Kakhovka|Novaya Kakhovka|Kakhovka|Henichesk|Genichesk|Skadovsk|Oleshky|Aleshki|Tavriisk|Beryslav|Hola Prystan|Kalanchak|Chaplynka|Bilozerka|Vysokopillia|Херсон|Новая Каховка|Нова Каховка|Геническ|Генічеськ|Скадовск
UA-23|Zaporizhzhia|Zaporizhia|Zaporizhzhya|Zaporozhye|Zaporozhie|Melitopol|Berdiansk|Berdyansk|Enerhodar|Energodar|Tokmak|Polohy|Pology|Orikhiv|Huliaipole|Vasylivka|Dniprorudne|Prymorsk|Molochansk|Vilniansk|Kamianka-Dniprovska|Запорожье|Запоріжжя|Мелитополь|Мелітополь|Бердянск|Бердянськ|Энергодар|Енергодар
UA-30|Kyiv|Kiev|Kyjiw|Kiew|Київ|Киев
UA-32|Bila Tserkva|Brovary|Boryspil|Irpin|Bucha|Vyshhorod|Fastiv|Obukhiv|Vasylkiv|Vyshneve|Hostomel|Boiarka|Boyarka|Pereiaslav|Slavutych
UA-63|Kharkiv|Kharkov|Chuhuiv|Izium|Izyum|Lozova|Merefa|Kupiansk|Balakliia|Liubotyn|Pervomaiskyi|Харків|Харьков
UA-51|Odesa|Odessa|Izmail|Chornomorsk|Illichivsk|Yuzhne|Pivdenne|Bilhorod-Dnistrovskyi|Reni|Podilsk|Одеса|Одесса
UA-46|Lviv|Lvov|Lemberg|Drohobych|Truskavets|Stryi|Chervonohrad|Sheptytskyi|Sambir|Boryslav|Novoiavorivsk|Львів|Львов
UA-12|Dnipro|Dnepr|Dnipropetrovsk|Dnepropetrovsk|Kryvyi Rih|Krivoy Rog|Krivoi Rog|Kamianske|Dniprodzerzhynsk|Nikopol|Pavlohrad|Pavlograd|Novomoskovsk|Marhanets|Zhovti Vody|Synelnykove|Дніпро|Днепр|Кривий Ріг|Кривой Рог
UA-48|Mykolaiv|Mykolayiv|Nikolaev|Nikolayev|Pervomaisk|Voznesensk|Yuzhnoukrainsk|Pivdennoukrainsk|Ochakiv|Bashtanka|Миколаїв|Николаев
UA-53|Poltava|Kremenchuk|Kremenchug|Horishni Plavni|Lubny|Myrhorod|Полтава|Кременчук
UA-71|Cherkasy|Cherkassy|Uman|Smila|Черкаси|Черкассы
UA-74|Chernihiv|Chernigov|Nizhyn|Pryluky|Чернігів|Чернигов
UA-77|Chernivtsi|Chernovtsy|Чернівці|Черновцы
UA-26|Ivano-Frankivsk|Ivano-Frankovsk|Kalush|Kolomyia|Івано-Франківськ
UA-68|Khmelnytskyi|Khmelnitsky|Kamianets-Podilskyi|Shepetivka|Netishyn|Хмельницький
UA-35|Kropyvnytskyi|Kirovohrad|Kirovograd|Oleksandriia|Svitlovodsk|Кропивницький
UA-05|Vinnytsia|Vinnitsa|Vinnytsya|Zhmerynka|Khmilnyk|Вінниця|Винница
UA-07|Lutsk|Kovel|Novovolynsk|Луцьк
UA-56|Rivne|Rovno|Dubno|Varash|Рівне
UA-59|Sumy|Konotop|Shostka|Okhtyrka|Romny|Суми|Сумы
UA-61|Ternopil|Ternopol|Chortkiv|Тернопіль
UA-21|Uzhhorod|Uzhgorod|Mukachevo|Berehove|Khust|Chop|Ужгород
UA-18|Zhytomyr|Zhitomir|Berdychiv|Korosten|Zviahel|Novohrad-Volynskyi|Житомир
`;

/** First two digits of the Ukrainian postal codes of each region (Ukrposhta). */
export const POSTAL = `
UA-30 01-06
UA-32 07-09
UA-18 10-13
UA-74 14-17
UA-71 18-20
UA-05 21-24
UA-35 25-28
UA-68 29-32
UA-56 33-35
UA-53 36-39
UA-59 40-42
UA-07 43-45
UA-61 46-48
UA-12 49-53
UA-48 54-57
UA-77 58-60
UA-63 61-64
UA-51 65-68
UA-23 69-72
UA-65 73-75
UA-26 76-78
UA-46 79-82
UA-14 83-87
UA-21 88-90
UA-09 91-94
UA-43 95-98
UA-40 99
`;

/** First three digits of the postal codes that the occupier uses, six digits long. */
export const OCCUPIER_POSTAL = `
UA-DNR 283-287
UA-LNR 291-294
UA-43 295-298
UA-40 299
`;
