// Generated from data/ by `npm run data`. Do not edit: change data/ and run it again.
import type { Source } from "./generated";
import { unpacked } from "./packed";

/** Claims of the founding article held against independent sources. */
export interface Verification {
  /** Permanent id. */
  readonly id: string;
  /** The claim, in our words. */
  readonly claim: string;
  /** What the check found. */
  readonly result: "confirmed" | "contradicted" | "not found" | "not checked";
  /** How sure the check is. */
  readonly confidence?: "high" | "medium" | "low";
  /** What independent sources say, in our words. */
  readonly found?: string;
  /** What to mind. */
  readonly note?: string;
}

/** The sources each verification rests on. */
export interface Evidence {
  /** Id of the verification. */
  readonly verification: string;
  /** Id of the source. */
  readonly source: string;
  /** Whether it supports or conflicts. */
  readonly stance: "supports" | "conflicts";
  /** What it says, in our words. */
  readonly says: string;
}

/** What only the pane shows. */
export const evidence = {
  verifications: unpacked<Verification>({
  fields: ["id","claim","result","confidence","found","note"],
  rows: [
    ["v-ada-mou","A trilateral memorandum on a research and development centre was signed in December of the year before the article.","confirmed","high","Reported on 8 December 2021."],
    ["v-aiib-bri","The AIIB was set up within the Belt and Road Initiative.","not found","medium","No source read says so.","The source below speaks of the TANAP loan, not of the founding of the bank."],
    ["v-aiib-capital","The AIIB started with a capital of $100 billion.","confirmed","high","Authorised capital of $100 billion, of which $20 billion is paid in.","Authorised, not cash at the start."],
    ["v-aiib-founding","The AIIB was established in 2016 with Azerbaijan as a founding member.","confirmed","high","Signed on 29 June 2015 by 50 states, Azerbaijan among them; in force on 25 December 2015; ratified by Azerbaijan on 24 June 2016.","Founding membership is confirmed. The year 2016 fits the start of operations, not the establishment in law."],
    ["v-aiib-green","Cooperation with the AIIB on green and smart concepts is planned.","not found","medium","Only later activity was found: $160 million for two solar plants in November 2024.","It shows later activity, not the plan of 2022."],
    ["v-aiib-share","Azerbaijan's share in the AIIB is 0.25 %, $245.1 million.","contradicted","high","$254.1 million in four reports that trace to the bank; 0.2851 %, 0.2761 %, 0.2732 % and 0.2636 % of subscribed capital as members joined.","Only the amount is contradicted: 0.25 % holds against the authorised capital of $100 billion. The bank's own subscription table could not be read."],
    ["v-alyat-equipment","Chinese equipment worth $2 million was given to the port of Alyat.","confirmed","medium","About $2 million, 34 units, handed over on 4 April 2018 under an intergovernmental grant agreement; AidData says $3.867 million.","Both values are shown with their source."],
    ["v-alyat-mous","Four memoranda with Lianyungang, COSCO and Guangzhou were signed at the ports conference of 2018.","not found",,"No corroboration was seen.","The memorandum on twin ports with Qingdao is later, of 17 April 2023."],
    ["v-alyat-traffic","Traffic of the port of Alyat rises every year.","not found",,"No corroboration was seen.","Later and partial only: a record of 100,000 TEU at the port of Baku in 2025."],
    ["v-az-in-china-1700m","Azerbaijan has invested $1.7 billion in China.","confirmed","high","$1.7 billion in 2019, in securities; $2.1 billion in 2025, of which $1.9 billion by the State Oil Fund.","The amount is confirmed, but it is portfolio money and not comparable with the $800 million."],
    ["v-brf2-821m","Companies signed ten documents worth $821 million at the forum.","confirmed","high","Ten agreements, $821 million in all.","Memoranda were signed at the same ceremony. No source read splits the sum."],
    ["v-brf2-items","Agro-logistic parks, a telecommunications corridor, up to 2,500 containers and wine exports were among the documents.","not found",,"No corroboration was seen.","Only copies of the article repeat these items."],
    ["v-bri-2013","Xi Jinping announced the Belt and Road Initiative in 2013.","confirmed","high","The Silk Road Economic Belt was proposed on 7 September 2013 at Nazarbayev University, Astana."],
    ["v-btk-chinese-presence","Chinese officials attended the opening of the railway.","not found",,"No corroboration was seen.","The lists of guests that were read name Türkiye, Georgia, Kazakhstan, Uzbekistan, Turkmenistan and Tajikistan, not China."],
    ["v-btk-no-funding","No Chinese money went into the Baku-Tbilisi-Kars railway.","not found",,"No source states it outright; it fits what was read.","AidData records none among the rows that were read."],
    ["v-btk-opening","The Baku-Tbilisi-Kars railway was completed in 2017.","confirmed","high","It was opened on 30 October 2017."],
    ["v-china-in-az-800m","China has invested over $800 million in Azerbaijan.","confirmed","high","About $800 million in July 2018, over $800 million in April 2019, later $942.3 million for 1995 to mid-2025.","The figure is of 2018-2019."],
    ["v-companies-120","About 120 Chinese companies operate in Azerbaijan.","confirmed","high","About 120 registered with Chinese capital in April 2019, 119 in July 2019.","Later counts are 375 registered and 298 active, in April 2025."],
    ["v-covid-100m","The AIIB lent $100 million against the coronavirus the year before the article.","confirmed","high","$100 million of the AIIB beside $250 million of the ADB, reported on 10 November 2021.","It fixes the year the article calls last year."],
    ["v-greenhouse","A greenhouse complex of 300 hectares in Kurdamir was among the documents.","not found",,"No corroboration was seen.","A related but different project is the Absheron agropark of 2018."],
    ["v-haf-cpaffc","The Heydar Aliyev Foundation and the CPAFFC signed a memorandum in November 2017.","confirmed","high","A memorandum on friendship and cooperation, reported on 24 November 2017.","The names of the memorandum differ slightly."],
    ["v-haf-events","Culture events are held in Chinese cities after the memorandum.","confirmed","medium","The ambassador named events in several cities, Beijing among them, under the memorandum of November 2017.","The article follows this statement closely, so the two are hardly independent."],
    ["v-huawei-rank","Huawei was the second-largest smartphone maker before the US embargo.","not checked",,,"Not searched for: not a figure of Azerbaijan and China."],
    ["v-malipo","A school playground in Malipo was rebuilt.","confirmed","high","The sports ground of School No. 2, now named after the friendship of the two countries, was reported complete on 29 October 2021; announced on 4 December 2019.","Reports differ on primary or secondary school and on about 1,500 or 1,700 pupils."],
    ["v-seed-url","The text is an article of Aze.Media.","confirmed","high","A stored copy of the same text at Aze.Media.","Author and date of publication were not visible in what was read."],
    ["v-seeds","Seeds for the Future in Azerbaijan: from 2016, five years, Shenzhen, two weeks, dozens of students.","not found",,"Only the fifth edition of 2022 was found, online with 30 students.","The programme exists; its start in 2016, its five years and the number of students are not corroborated."],
    ["v-smart-village","Several smart-village projects with Huawei technology are under way in Karabakh.","confirmed","medium","Huawei technology was shown at Aghali in Zangilan and meant for other rebuilt areas.","Several projects are not confirmed: one village is documented."],
    ["v-tanap-600m","The AIIB lent $600 million for TANAP in 2016.","confirmed","high","$600 million approved on 21 December 2016 to Southern Gas Corridor CJSC, with a state guarantee."],
    ["v-top-trade-partner","Azerbaijan has the region's highest trade turnover with China.","contradicted","medium","It depends on the reporter. By their own reports of 2019 Azerbaijan had $2,184 million, Georgia $1,066 million and Armenia $945 million. By the reports of China it was $1,477 million, $1,481 million and $759 million, and Georgia was ahead every year from 2014 to 2020.","The minister's 43 % of China's trade with the South Caucasus fits the own reports of 2018 (42.1 %), not those of China (34.7 %). The claim holds on Azerbaijani data only."],
    ["v-trading-house","An Azerbaijan trading house in China was among the documents.","confirmed","medium","A memorandum on one trading house was signed during the visit of April 2019; three were at work already."],
    ["v-tyre-plant","A tyre plant in Sumgayit was among the documents.","confirmed","high","Named by two sources, without a value.","No source read shows that it was built."],
    ["v-visit-2015","President Aliyev visited China in 2015.","confirmed","high","A state visit on 10 December 2015, at which a memorandum on the Silk Road Economic Belt was signed.","A state visit, more than the official one the article speaks of. The article leaves out the memorandum, the key document of that visit."],
    ["v-visit-2019","President Aliyev took part in the Second Belt and Road Forum in Beijing in April 2019.","confirmed","high","The forum was held on 24-27 April 2019 (Region Plus)."],
    ["v-world-ports-conf","The World Ports Conference was held in Baku in 2018.","confirmed","high","The IAPH World Ports Conference, Baku, 8-11 May 2018."],
  ],
}),
  evidence: unpacked<Evidence>({
  fields: ["verification","source","stance","says"],
  rows: [
    ["v-ada-mou","news-az-2021-12-08","supports","Trilateral memorandum, joint centre, training of ICT specialists."],
    ["v-aiib-bri","euromoney-tanap","conflicts","The TANAP loan is not a Belt and Road project."],
    ["v-aiib-capital","aiib-18k-2020","supports","Authorised capital of $100 billion, $20 billion of it paid in."],
    ["v-aiib-founding","aiib-2015-06-29","supports","Azerbaijan is among the signatories."],
    ["v-aiib-founding","aiib-2016-01-16","conflicts","In force on 25 December 2015."],
    ["v-aiib-founding","report-aiib-share","supports","Azerbaijan ratified on 24 June 2016."],
    ["v-aiib-green","trend-2024-12-11","supports","Later: $160 million for plants at Neftchala (315 MWac) and Bilasuvar (445 MWac)."],
    ["v-aiib-share","azerbaycan24-aiib-share","conflicts","$254.1 million, unchanged; 0.2636 %; 5,069 votes."],
    ["v-aiib-share","report-aiib-share","conflicts","$254.1 million; 0.2851 %."],
    ["v-aiib-share","trend-2017-05-31","conflicts","$254.1 million; 0.2761 %."],
    ["v-aiib-share","trend-2017-06-19","conflicts","$254.1 million; 0.2732 %."],
    ["v-alyat-equipment","aidata-65700","conflicts","$3.867 million nominal, $4,214,448.98 in constant 2021 dollars."],
    ["v-alyat-equipment","trend-2018-04-04-port","supports","About $2 million in all, 34 units."],
    ["v-alyat-mous","iaph-2018-05","supports","Weak: the deputy director of the Guangzhou Port Authority, Yuan Yue, was at the conference; no memorandum is named."],
    ["v-alyat-traffic","trend-2025-12-30","supports","Partial: a record of 100,000 TEU in 2025."],
    ["v-az-in-china-1700m","azvision-2019","supports","$1.7 billion in Chinese securities."],
    ["v-az-in-china-1700m","today-az-2019-04-08","supports","$1.7 billion."],
    ["v-az-in-china-1700m","trend-2019-ambassador-wei","conflicts","Ambassador Wei Jinghua: about $8 million."],
    ["v-az-in-china-1700m","trend-2025-09-25","supports","$2.1 billion, of which $1.9 billion by the State Oil Fund."],
    ["v-az-in-china-1700m","vestnik-kavkaza-lu-mei","conflicts","Ambassador Lu Mei: about $300 million."],
    ["v-brf2-821m","aktor-az-brf2","supports","Ten documents, $821 million, the Sumgayit tyre plant among them."],
    ["v-brf2-821m","azernews-2019-04-25","supports","Ten agreements, $821 million in all."],
    ["v-brf2-821m","azernews-2019-05-03","supports","$821 million of contracts."],
    ["v-brf2-items","global-times-brf2","supports","Weak: infrastructure, telecommunications and wine companies were at the ceremony."],
    ["v-bri-2013","usc-2013-09-07","supports","Speech of 7 September 2013."],
    ["v-btk-no-funding","news-az-btk","supports","Consistent: the Georgian section was built with loans from Azerbaijan."],
    ["v-btk-opening","rferl-2017-10-30","supports","Opening ceremony on 30 October."],
    ["v-btk-opening","trend-2017-10-30","supports","Opening ceremony on 30 October 2017; 6.5 million tonnes a year at first, 17 million at most."],
    ["v-china-in-az-800m","azernews-2018-07-16","supports","About $800 million."],
    ["v-china-in-az-800m","today-az-2019-04-08","supports","Over $800 million, the Economy Minister."],
    ["v-china-in-az-800m","trend-2019-10-18","supports","Over $800 million at the end of June 2019, for oil and gas production."],
    ["v-china-in-az-800m","trend-2025-09-25","supports","$942.3 million of direct investment, 1995 to the first half of 2025."],
    ["v-companies-120","report-2016-02-19","conflicts","31 by Chinese statistics, 80 by Azerbaijani."],
    ["v-companies-120","today-az-2019-04-08","supports","About 120 companies with Chinese capital are registered."],
    ["v-companies-120","trend-2019-07-05","supports","119 companies with Chinese capital."],
    ["v-companies-120","trend-2019-ambassador-wei","conflicts","The ambassador: over 20 Chinese enterprises at work."],
    ["v-covid-100m","reuters-2021-11-10","supports","$100 million of the AIIB and $250 million of the ADB."],
    ["v-haf-cpaffc","report-2017-11-24","supports","Memorandum of understanding on friendship and cooperation."],
    ["v-haf-events","trend-2019-12-04","supports","Events in several Chinese cities under the memorandum."],
    ["v-malipo","azertac-2021-10-29","supports","Secondary School No. 2, about 1,700 pupils."],
    ["v-malipo","trend-2019-12-04","supports","Elementary School No. 2."],
    ["v-seed-url","aze-media-2022","supports","The opening paragraphs are identical."],
    ["v-seeds","trend-2022-08-02","supports","The fifth edition closed with 30 students, online."],
    ["v-smart-village","azeridaily-huawei","supports","Huawei showed its smart-village technology at Aghali."],
    ["v-smart-village","csp-guliyev","supports","Huawei was among the first technology vendors there."],
    ["v-tanap-600m","aiib-2016-12-21","supports","$600 million."],
    ["v-tanap-600m","aiib-pd0015-aze","supports","Document number PD0015-AZE."],
    ["v-tanap-600m","reuters-2016-12-21","supports","$600 million."],
    ["v-top-trade-partner","azernews-2019-04-25","supports","The minister: 43 % of China's trade with the South Caucasus."],
    ["v-top-trade-partner","imf-dots","conflicts","China's reports of 2019: Georgia $1,481 million, Azerbaijan $1,477 million, Armenia $759 million."],
    ["v-top-trade-partner","imf-dots","supports","Own reports of 2019: Azerbaijan $2,184 million, Georgia $1,066 million, Armenia $945 million."],
    ["v-trading-house","azernews-2019-05-03","supports","A memorandum on a trading house was signed; three were at work."],
    ["v-trading-house","azernews-2019-07-08","supports","Houses in Shanghai, Urumqi and Liuzhou, one planned in Xi'an."],
    ["v-tyre-plant","aktor-az-brf2","supports","An agreement on building it in the Sumgayit Chemical Industrial Park."],
    ["v-tyre-plant","region-plus-2019","supports","Names the tyre plant in Sumgayit."],
    ["v-visit-2015","report-2015-12-10","supports","Calls it a state visit."],
    ["v-visit-2015","the-nation-2015-12-11","supports","Memorandum on the Silk Road Economic Belt, a joint statement and further documents."],
    ["v-visit-2019","azeridaily-2019-04-27","supports","Calls it a working visit."],
    ["v-visit-2019","region-plus-2019","supports","Held on 24-27 April 2019."],
    ["v-visit-2019","today-az-2019-04-28","supports","The president attended and spoke."],
    ["v-world-ports-conf","trend-2018-05-10","supports","Held in Baku on 8-11 May."],
  ],
}),
  sources: unpacked<Source>({
  fields: ["id","title","publisher","author","date","url","read_at","kind","licence","attribution","note"],
  rows: [
    ["aiib-2015-06-29","50 Countries Sign the Articles of Agreement for the Asian Infrastructure Investment Bank","Asian Infrastructure Investment Bank",,"2015-06-29","https://www.aiib.org/en/news-events/news/2015/50-Countries-Sign-the-Articles-of-Agreement-for-the-Asian-Infrastructure-Investment-Bank.html",,"official"],
    ["aiib-2016-01-16","AIIB's Charter Enters into Force On 25 December 2015","Asian Infrastructure Investment Bank",,"2016-01-16","https://www.aiib.org/en/news-events/news/2016/AIIBs-Charter-Enters-into-Force-On-25-December-2015.html",,"official"],
    ["aiib-pd0015-aze","Project Document PD0015-AZE, Trans Anatolian Natural Gas Pipeline (TANAP) Project","Asian Infrastructure Investment Bank",,"2016-12-07",,"https://fdocuments.us/document/5hsxeolf-ri-huedlmdq-7udqv-qdwroldq-1dwxudo-dv-7klv-grfxphqw-kdv-d-uhvwulfwhg.html","official"],
    ["aktor-az-brf2","Report on the documents signed at the forum (headline not read)","Aktor.az",,,"https://aktor.az/?p=13745",,"news",,,"In Russian, quoting Interfax."],
    ["azeridaily-2019-04-27","Ilham Aliyev's path, Xi Jinping and Vladimir Putin's belts (Results)","AzeriDaily",,"2019-04-27","http://azeridaily.com/analytics/47541",,"news"],
    ["azeridaily-huawei","West squeezed Huawei into Karabakh","AzeriDaily",,,"https://azeridaily.com/analytics/62352",,"news"],
    ["azernews-2019-05-03","Report of 3 May 2019 (headline not read)","Azernews",,"2019-05-03","https://www.azernews.az/business/150089.html",,"news"],
    ["azernews-2019-07-08","Report of 8 July 2019 (headline not read)","Azernews",,"2019-07-08","https://www.azernews.az/business/153256.html",,"news"],
    ["azertac-2021-10-29","Report of 29 October 2021 (headline not read)","Azertac",,"2021-10-29","https://azertag.az/fr/xeber/france-1912442",,"news",,,"In French."],
    ["csp-guliyev","Azerbaijan's Digitalization Efforts, Revitalization of the Liberated Territories, and Role of China's Huawei","Caucasus Strategic Perspectives","V. Guliyev",,"https://cspjournal.az/post/azerbaijans-digitalization-efforts-revitalization-of-the-liberated-territories-and-role-of-chinas-huawei-481",,"research",,,"Only the abstract was read."],
    ["euromoney-tanap","Making sense of Belt and Road - The Non-Belt and Road project borrower: Southern Gas Corridor, Azerbaijan","Euromoney",,,"https://www.euromoney.com/article/b14t15lv3ptzcl/making-sense-of-belt-and-road-the-nonbelt-and-road-project-borrower-southern-gas-corridor-azerbaijan?copyrightInfo=true",,"news"],
    ["global-times-brf2","Belt and Road page on the signing ceremony (headline not read)","Global Times",,,"https://peoplesdaily.pdnews.cn/bri-news/er/30001304236",,"news",,,"On People's Daily's Belt and Road page."],
    ["iaph-2018-05","IAPH: 31st World Ports Conference Emblem Launched at Baku, Guangzhou Port Ready for 2019","FinanzNachrichten.de",,"2018-05","https://www.finanznachrichten.de/nachrichten-2018-05/43778217-iaph-31st-world-ports-conference-emblem-launched-at-baku-guangzhou-port-ready-for-2019-200.htm",,"press-release",,,"Title inferred from the address."],
    ["news-az-2021-12-08","Azerbaijan's Ministry of Transport, ADA University and Huawei ink MoU","News.Az",,"2021-12-08","https://news.az/news/azerbaijans-ministry-of-transport-ada-university-and-huawei-ink-mou",,"news"],
    ["news-az-btk","Azerbaijan and Georgia to create joint venture on BTK","News.Az",,,"https://news.az/news/azerbaijan-and-georgia-to-create-joint-venture-on-btk",,"news",,,"Quotes S&P; title inferred from the address."],
    ["region-plus-2019","Article on the Second Belt and Road Forum (headline not read)","Region Plus","Khazar Akhundov","2019","https://regionplus.az/en/articles/view/6809",,"news"],
    ["report-2015-12-10","Report of 10 December 2015 (headline not read)","Report News Agency",,"2015-12-10","https://report.az/en/foreign-politics/chairman-of-standing-committee-of-national-people-s-congress-of-china/",,"news"],
    ["report-2017-11-24","Executive Director of Heydar Aliyev Foundation discusses cooperation in Beijing","Report News Agency",,"2017-11-24","https://report.az/en/foreign-politics/executive-director-of-heydar-aliyev-foundation-discusses-cooperation-in-beijing/",,"news"],
    ["reuters-2016-12-21","Report of 21 December 2016 (headline not read)","Reuters",,"2016-12-21","http://uk.reuters.com/article/china-aiib-idUKL4N1EG3KK",,"news"],
    ["rferl-2017-10-30","Report of 30 October 2017 (headline not read)","Radio Free Europe/Radio Liberty",,"2017-10-30","https://www.rferl.org/a/azerbaijan-georgia-turkey-railway/28824535.html",,"news",,,"A video report."],
    ["today-az-2019-04-28","Report of 28 April 2019 (headline not read)","Today.Az",,"2019-04-28","http://www.today.az/news/politics/181926.html",,"news",,,"Repeats Trend."],
    ["trend-2017-10-30","Baku-Tbilisi-Kars railway officially launched in Baku","Trend",,"2017-10-30",,"http://www.xebersaati.com/news/142061-baku-tbilisi-kars-railway-officially-launched-in-baku/","news"],
    ["trend-2018-05-10","DP World: Azerbaijan has very strong economic foundations","Trend",,"2018-05-10",,"https://www.hellenicshippingnews.com/dp-world-azerbaijan-has-very-strong-economic-foundations/","news"],
    ["trend-2019-12-04","Sports area of school in China to be overhauled with support of Heydar Aliyev Foundation","Trend",,"2019-12-04","https://en.trend.az/azerbaijan/society/3158623.html",,"news"],
    ["trend-2022-08-02","Report of 2 August 2022 (headline not read)","Trend",,"2022-08-02","https://en.trend.az/azerbaijan/other/3630257.html",,"news"],
    ["trend-2025-05-17","Report of 17 May 2025 on the official exchange rate (headline not read)","Trend News Agency",,"2025-05-17","https://en.trend.az/business/4045014.html",,"news","Single facts quoted with their source"],
    ["usc-2013-09-07","Xi Jinping, Speech in Astana, Kazakhstan, on Building a Silk Road Economic Belt with Central Asian Nations, September 7, 2013","USC US-China Institute","Xi Jinping","2013-09-07","https://china.usc.edu/xi-jinping-speech-astana-kazakhstan-building-silk-road-economic-belt-central-asian-nations-september",,"archive"],
  ],
}),
  date_basis: {"aiib-azerbaijan-share-amount":"Undated in the article; the reports that were read are of 2017 or undated.","aiib-azerbaijan-share-pct":"Undated in the article.","aiib-azerbaijan-subscribed-share-pct":"Date of the latest dated report.","aiib-capital":"Undated in the article.","aiib-paid-in-capital":"Year of the filing.","alyat-equipment-donation":"Undated in the article; dated reports put the handover on 4 April 2018.","azerbaijan-investment-flow-in-china":"First quarter of 2025.","azerbaijan-investment-in-china":"Undated in the article; officials used the same figure in 2019.","block-train-import-teu-2024":"Calendar year 2024.","block-train-transit-teu-2024":"Calendar year 2024.","block-trains-china-europe-2025":"Calendar year 2025; said on 30 December.","block-trains-dispatched-from-china-2024":"Calendar year 2024.","block-trains-received-from-china-2024":"Calendar year 2024.","block-trains-received-from-china-2025-01-04":"January to April 2025.","china-free-aid-to-azerbaijan":"Date of the report.","china-grant-2014":"Date given in the report.","china-grants-to-azerbaijan":"Date of the report; it speaks of recent years.","china-investment-flow-in-azerbaijan":"First quarter of 2025.","china-investment-in-azerbaijan":"Undated in the article; the Economy Minister used the same figure in April 2019.","chinese-companies-active-in-azerbaijan":"Month of the report.","chinese-companies-in-azerbaijan":"Undated in the article; officials used the same figure in April 2019.","chinese-contracts-on-state-projects":"Month of the report.","container-rail-traffic-azerbaijan-2025":"Calendar year 2025; said on 30 December.","containers-from-china-2024":"Calendar year 2024.","first-baku-xian-train-containers-2024":"Date of the train.","first-xian-baku-train-days-2024":"Month of the journey.","huawei-seeds-duration":"Undated in the article.","huawei-seeds-participants":"Up to the time of the article.","industrial-conference-value-2025":"Month of the report.","rail-cargo-azerbaijan-china-2024":"Calendar year 2024.","sofaz-first-yuan-bonds":"Month of the report.","sofaz-investment-in-china":"First half of 2025.","trans-caspian-cargo-2023":"Calendar year 2023.","trans-caspian-cargo-2024-01-11":"January to November 2024.","alyat-mou-cosco":"Year stated in the article; other sources date the conference to 8-11 May 2018.","alyat-mou-guangzhou":"Year stated in the article; other sources date the conference to 8-11 May 2018.","alyat-mou-lianyungang":"Year stated in the article; other sources date the conference to 8-11 May 2018.","alyat-mous-count":"Year stated in the article; other sources date the conference to 8-11 May 2018.","baku-qingdao-ports-mou-2023":"Date of signing.","belt-and-road-plan-2025":"Date of signing.","brf2-container-transit":"Date of the forum, as the article gives it.","brf2-documents-count":"Stated in the article.","brf2-documents-value":"Stated in the article.","brf2-other-undertakings":"Date of the forum, as the article gives it.","brf2-trading-house":"Date of the forum, as the article gives it.","brf2-wine-export":"Date of the forum, as the article gives it.","comprehensive-partnership-statement-2025":"Date of signing.","fuzuli-solar-agreement-2024":"Month of signing.","haf-cpaffc-memorandum":"Stated in the article; reported on 24 November 2017.","huawei-ada-mddt-mou":"The article says December of last year; News.Az reported the signing on 8 December 2021.","industrial-conference-documents-2025":"Month of the report.","presidents-documents-2025":"Date of signing.","silk-road-mou-2015":"Date of the state visit.","sofaz-cic-mou-2025":"Month of signing.","strategic-partnership-declaration-2024":"Date of adoption.","trans-caspian-express-mou-2024":"Date of the visit at which it was signed.","visa-exemption-agreement-2025":"Date of signing.","adb-covid-loan":"Year of the report.","adb-solar-loan-2024":"Date of signing.","aiib-covid-loan":"The article says last year, which is 2021; Reuters reported the loan on 10 November 2021.","aiib-solar-loan-2024":"Month of the report on the loan.","aiib-tanap-loan":"The article says 2016; the bank approved the loan on 21 December 2016.","ibrd-tanap-loan":"Date of approval.","ibrd-tanap-loan-azerbaijan":"Date of approval.","aidata-65279":"Year of commitment; completed on 11 April 2016.","aidata-65286":"Date of commitment.","aidata-65290":"Year of commitment.","aidata-65292":"Year of commitment.","aidata-65700":"Date of the handover.","aidata-65706":"Year of commitment.","aidata-65731":"Year of commitment.","aidata-65733":"Year of commitment.","aidata-65740":"Year of commitment.","aidata-65745":"Year of commitment.","aidata-65764":"Year of commitment.","aidata-65767":"Date of commitment in AidData.","aidata-66946":"Date of commitment.","brf2-agrologistic-parks":"Date of the forum, as the article gives it.","brf2-asia-europe-telecom-corridor":"Date of the forum, as the article gives it.","brf2-greenhouse-kurdamir":"Date of the forum, as the article gives it.","brf2-tyre-plant-sumgayit":"Date of the forum, as the article gives it.","btk-no-chinese-funding":"Year of completion stated in the article.","btk-railway-completed":"The article says 2017; the opening was on 30 October 2017.","haf-malipo-playground":"Undated in the article; announced in December 2019 and reported complete on 29 October 2021.","huawei-ada-rd-centre":"In the future at the time of the article.","huawei-smart-villages-karabakh":"Under way at the time of the article.","aiib-established":"Stated in the article.","aiib-founding-member":"The year the article gives for the bank's establishment.","bri-announcement-2013":"The article says 2013; the Silk Road Economic Belt was proposed in Astana on 7 September 2013.","btk-inauguration-chinese-officials":"Inferred from the year of completion.","forum-brf2-beijing-2019":"Stated in the article; held on 24-27 April 2019 (Region Plus).","huawei-us-embargo":"Undated in the article.","visa-exemption-in-force-2025":"Date of entry into force.","visit-aliyev-china-2015":"The article says 2015; reports date the visit to 10 December.","visit-aliyev-china-2019":"Year stated; month from the forum named next.","world-ports-conference-baku-2018":"The article says 2018; other sources say 8-11 May.","aiib-green-smart-plans":"In the future at the time of the article.","az-diversification-since-2015":"Since 2015, as the article says.","haf-culture-events-china":"From November 2017 on.","huawei-seeds-launch":"Stated in the article.","huawei-seeds-strategy-internships":"Undated in the article.","aiib-mandate":"Undated in the article.","aiib-part-of-bri":"Undated in the article.","alyat-traffic-rising":"Undated in the article.","az-active-bri-participant":"Present tense in an article of 2022.","az-pre-bri-transit-work":"Years before the announcement of the initiative.","az-top-china-trade-in-region":"Present tense in an article of 2022.","azerbaijan-outward-investment-growing":"Present tense in an article of 2022.","china-digital-5g-attention":"Present tense in an article of 2022.","china-interest-transit-infrastructure":"Undated in the article.","context-energy-first":"Until a few years before the article.","context-low-early-importance":"The first years of independence.","context-three-cooperation-spheres":"Recent years at the time of the article.","huawei-5g-ai-focus":"Present tense in an article of 2022.","huawei-long-presence":"Present tense in an article of 2022.","huawei-security-concern":"An outlook.","huawei-smartphone-rank":"Before the US embargo; no year is given.","humanitarian-projects-growing":"Present tense in an article of 2022.","non-oil-cooperation-sectors":"Recent years at the time of the article.","outlook-alternative-corridors":"Present tense in an article of 2022.","outlook-az-bri-role":"An outlook.","outlook-bri-scope":"Present tense in an article of 2022.","outlook-china-transport-focus":"An outlook.","outlook-relations-intensify":"An outlook.","sdg-2030-framework":"Target year of the goals.","source-attribution":"Undated.","us-china-tech-rivalry":"An outlook."} as Readonly<Record<string, string>>,
  as_of_basis: {"aiib-azerbaijan-share-amount/2017-05":"Date of the report.","aiib-azerbaijan-share-amount/2017-06":"Date of the report.","aiib-azerbaijan-share-amount/azerbaycan24":"Undated in what was read.","aiib-azerbaijan-share-amount/report":"Undated in what was read.","aiib-azerbaijan-subscribed-share-pct/2017-05":"Date of the report.","aiib-azerbaijan-subscribed-share-pct/2017-06":"Date of the report.","aiib-azerbaijan-subscribed-share-pct/azerbaycan24":"Undated in what was read; later than June 2017, as the share only fell.","aiib-azerbaijan-subscribed-share-pct/report":"Undated in what was read; earlier than May 2017, as the share only fell.","aiib-capital/2020":"Year of the filing.","aiib-covid-loan/2021-11":"Date of the report.","aiib-paid-in-capital/2020":"Year of the filing.","azerbaijan-investment-in-china/2019-ambassador":"Year of the report.","azerbaijan-investment-in-china/2019-securities":"Year of the interview.","azerbaijan-investment-in-china/lu-mei":"Undated in what was read.","block-trains-received-from-china-2025-01-04/2025-04":"January to April 2025.","brf2-documents-count/2019-04":"Date of the report.","brf2-documents-value/2019-04":"Date of the report.","china-investment-in-azerbaijan/2013":"The report is of 13 June; its year is inferred and the date of the stock is not stated.","china-investment-in-azerbaijan/2019-06":"Stated in October 2019 for the end of June 2019.","china-investment-in-azerbaijan/2025-06":"1995 to the first half of 2025.","china-investment-in-azerbaijan/lu-mei":"Undated in what was read.","chinese-companies-in-azerbaijan/2019-ambassador":"Year of the report.","trans-caspian-cargo-2024-01-11/2024-11":"January to November 2024."} as Readonly<Record<string, string>>,
  chart: {"finance":"column","indicators":"line","loans":"bar","south-caucasus":"line","trade":"line"} as Readonly<Record<string, "line" | "bar" | "column">>,
  charted: {"finance":["year","total"],"indicators":["year","inflation-azerbaijan","inflation-china","inflation-united-states"],"loans":["title","amount"],"south-caucasus":["year","azerbaijan-own","georgia-own","armenia-own"],"trade":["year","turnover","china-reported-turnover","announced-turnover"]} as Readonly<Record<string, readonly string[]>>,
};
