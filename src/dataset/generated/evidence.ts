// Generated from data/ by `npm run data`. Do not edit: change data/ and run it again.
import { unpacked } from "../packed";
import type { Evidence, Verification } from "./schema";

/** What only the pane shows. */
export const evidence = {
  ...unpacked<{ readonly verifications: readonly Verification[]; readonly evidence: readonly Evidence[] }>({
    id: {
      "verifications": `v-ada-mou
v-aiib-bri
v-aiib-capital
v-aiib-established
v-aiib-founding
v-aiib-green
v-aiib-share
v-aiib-share-pct
v-alyat-equipment
v-alyat-mous
v-alyat-traffic
v-az-in-china-1700m
v-brf2-821m
v-brf2-containers
v-brf2-items
v-brf2-parks
v-brf2-telecom
v-brf2-ten
v-bri-2013
v-btk-chinese-presence
v-btk-no-funding
v-btk-opening
v-china-in-az-800m
v-companies-120
v-covid-100m
v-greenhouse
v-haf-cpaffc
v-haf-events
v-huawei-rank
v-malipo
v-seed-url
v-seeds
v-seeds-students
v-seeds-weeks
v-smart-village
v-tanap-600m
v-top-trade-partner
v-trading-house
v-tyre-plant
v-visit-2015
v-visit-2019
v-world-ports-conf`,
    },
    result: {
      "verifications": `confirmed
not found
confirmed
partly
confirmed
not found
contradicted
confirmed
disputed
not found
not found
disputed
confirmed
confirmed
not found
not found
partly
confirmed
confirmed
confirmed
not found
confirmed
confirmed
disputed
confirmed
not found
confirmed
confirmed
not checked
confirmed
confirmed
not found
not found
not found
partly
confirmed
partly
confirmed
confirmed
confirmed
confirmed
confirmed`,
    },
    confidence: {
      "verifications": `high
medium
high
high
high
medium
high
high
medium


high
high
medium


medium
high
high
medium

high
high
high
high

high
medium

high
high



medium
high
medium
medium
high
high
high
high`,
    },
    rests_on: {
      "verifications": `one source

one source
one source
several sources

same official statement
same official statement
one source


same official statement
same official statement
one source


one source
same official statement
one source
one source

several sources
same official statement
same official statement
one source

one source
one source

several sources
one source



several sources
same official statement
several sources
one source
several sources
several sources
several sources
one source`,
    },
    found: {
      "verifications": `Reported on 8 December 2021.
No source read says so.
Authorised capital of $100 billion, of which $20 billion is paid in.
The charter was signed on 29 June 2015 and in force on 25 December 2015.
Signed on 29 June 2015 by 50 states, Azerbaijan among them; ratified by Azerbaijan on 24 June 2016.
Only later activity was found: $160 million for two solar plants in November 2024.
$254.1 million in four reports that trace to the bank.
$254.1 million, in four reports that trace to the bank, is 0.2541 % of the authorised capital of $100 billion.
About $2 million, 34 units, handed over on 4 April 2018 under an intergovernmental grant agreement; AidData says $3.867 million.
No corroboration was seen.
No corroboration was seen.
$1.7 billion in 2019, in securities; $2.1 billion in 2025, of which $1.9 billion by the State Oil Fund.
$821 million in all.
ADY Container and Xi'an Continental Bridge agreed at the forum, on 24 April 2019, on container trains: 30 of them with 2,460 TEU in 2019.
No corroboration was seen.
No corroboration was seen.
AzerTelecom and China Telecom signed a strategic memorandum under the programme Azerbaijan Digital Hub, at the forum.
Ten agreements.
The Silk Road Economic Belt was proposed on 7 September 2013 at Nazarbayev University, Astana.
China's ambassador said in April 2018 that he witnessed the opening.
No source states it outright; it fits what was read.
It was opened on 30 October 2017.
About $800 million in July 2018 and over $800 million in April 2019, both by the Economy Minister; the ambassador repeated it in October 2019. Later $942.3 million, of flows from 1995 to mid-2025.
About 120 registered with Chinese capital in April 2019, 119 in July 2019.
$100 million of the AIIB beside $250 million of the ADB, reported on 10 November 2021.
No corroboration was seen.
A memorandum on friendship and cooperation, reported on 24 November 2017.
The ambassador named events in several cities, Beijing among them, under the memorandum of November 2017.

The sports ground of School No. 2, now named after the friendship of the two countries, was reported complete on 29 October 2021; announced on 4 December 2019.
A stored copy of the same text at Aze.Media.
Only the fifth edition of 2022 was found, online.
Only the fifth edition of 2022 was found, with 30 students.
Only the fifth edition of 2022 was found, online.
Huawei technology was shown at Aghali in Zangilan and meant for other rebuilt areas.
$600 million approved on 21 December 2016 to Southern Gas Corridor CJSC, with a state guarantee.
It depends on the reporter. By their own reports of 2019 Azerbaijan had $2,184 million, Georgia $1,066 million and Armenia $945 million. By the reports of China it was $1,477 million, $1,481 million and $759 million, and Georgia was ahead every year from 2014 to 2020.
A memorandum on one trading house was signed during the visit of April 2019; three were at work already.
Named by two sources, without a value.
A state visit on 10 December 2015, at which a memorandum on the Silk Road Economic Belt was signed.
The forum was held on 24-27 April 2019 (Region Plus).
The IAPH World Ports Conference, Baku, 8-11 May 2018.`,
    },
    note: {
      "verifications": `
The source below speaks of the TANAP loan, not of the founding of the bank.
Authorised, not cash at the start.
The year 2016 fits the start of operations, not the establishment in law.

It shows later activity, not the plan of 2022.
The bank's own subscription table could not be read.
Of the subscribed capital it was 0.2851 %, 0.2761 %, 0.2732 % and 0.2636 % as members joined. The bank's own subscription table could not be read.
Both values are shown with their source.
The memorandum on twin ports with Qingdao is later, of 17 April 2023.
Later and partial only: a record of 100,000 TEU at the port of Baku in 2025.
The amount is confirmed, but it is portfolio money and not comparable with the $800 million.
No source read splits the sum.
It shows the agreement and a plan of that size. It does not show that the trains ran; the plan is in 20-foot units, the article speaks of containers.
Only copies of the article repeat these items.
Only copies of the article repeat these items.
It shows a signing of that programme at the forum. It does not show a corridor to be built, its value or its capacity.
Memoranda were signed at the same ceremony.

It shows that the ambassador was there, by his own word. It does not show that others came from Beijing: the lists of guests that were read name Türkiye, Georgia, Kazakhstan, Uzbekistan, Turkmenistan and Tajikistan, not China.
AidData records none among the rows that were read.

The figure is of 2018-2019.
Later counts are 375 registered and 298 active, in April 2025.
It fixes the year the article calls last year.
A related but different project is the Absheron agropark of 2018.
The names of the memorandum differ slightly.
The article follows this statement closely, so the two are hardly independent.
Not searched for: not a figure of Azerbaijan and China.
Reports differ on primary or secondary school and on about 1,500 or 1,700 pupils.
Author and date of publication were not visible in what was read.
The programme exists; its start in 2016, its five years and the training in Shenzhen are not corroborated.
The total is not corroborated.
The length is not corroborated.
Several projects are not confirmed: one village is documented.

The minister's 43 % of China's trade with the South Caucasus fits the own reports of 2018 (42.1 %), not those of China (34.7 %). The claim holds on Azerbaijani data only.

No source read shows that it was built.
A state visit, more than the official one the article speaks of. The article leaves out the memorandum, the key document of that visit.

`,
    },
    verification: {
      "evidence": `0
1
2
3
3
4
4
5
6
6
6
6
7
7
7
7
8
8
9
a
b
b
b
b
b
c
c
c
d
d
e
g
h
h
i
j
k
l
l
m
m
m
m
n
n
n
n
o
q
r
t
t
u
v
w
x
y
y
z
z
z
10
10
10
11
11
12
12
13
13
14
14
14
15`,
    },
    source: {
      "evidence": `news-az-2021-12-08
euromoney-tanap
aiib-18k-2020
aiib-2015-06-29
aiib-2016-01-16
aiib-2015-06-29
report-aiib-share
trend-2024-12-11
azerbaycan24-aiib-share
report-aiib-share
trend-2017-05-31
trend-2017-06-19
azerbaycan24-aiib-share
report-aiib-share
trend-2017-05-31
trend-2017-06-19
aidata-65700
trend-2018-04-04-port
iaph-2018-05
trend-2025-12-30
azvision-2019
today-az-2019-04-08
trend-2019-ambassador-wei
trend-2025-09-25
vestnik-kavkaza-lu-mei
aktor-az-brf2
azernews-2019-04-25
azernews-2019-05-03
trend-2019-07-04
trend-2019-07-adycontainer
global-times-brf2
day-az-2019-04
aktor-az-brf2
azernews-2019-04-25
usc-2013-09-07
apa-2018-04-13
news-az-btk
rferl-2017-10-30
trend-2017-10-30
azernews-2018-07-16
today-az-2019-04-08
trend-2019-10-18
trend-2025-09-25
report-2016-02-19
today-az-2019-04-08
trend-2019-07-05
trend-2019-ambassador-wei
reuters-2021-11-10
report-2017-11-24
trend-2019-12-04
azertac-2021-10-29
trend-2019-12-04
aze-media-2022
trend-2022-08-02
trend-2022-08-02
trend-2022-08-02
azeridaily-huawei
csp-guliyev
aiib-2016-12-21
aiib-pd0015-aze
reuters-2016-12-21
azernews-2019-04-25
imf-dots
imf-dots
azernews-2019-05-03
azernews-2019-07-08
aktor-az-brf2
region-plus-2019
report-2015-12-10
the-nation-2015-12-11
azeridaily-2019-04-27
region-plus-2019
today-az-2019-04-28
trend-2018-05-10`,
    },
    stance: {
      "evidence": `supports
conflicts
supports
conflicts
supports
supports
supports
supports
conflicts
conflicts
conflicts
conflicts
supports
supports
supports
supports
conflicts
supports
supports
supports
supports
supports
conflicts
supports
conflicts
supports
supports
supports
supports
supports
supports
supports
supports
supports
supports
supports
supports
supports
supports
supports
supports
supports
supports
conflicts
supports
supports
conflicts
supports
supports
supports
supports
supports
supports
supports
supports
conflicts
supports
supports
supports
supports
supports
supports
conflicts
supports
supports
supports
supports
supports
supports
supports
supports
supports
supports
supports`,
    },
    says: {
      "evidence": `Trilateral memorandum, joint centre, training of ICT specialists.
The TANAP loan is not a Belt and Road project.
Authorised capital of $100 billion, $20 billion of it paid in.
Signed on 29 June 2015.
In force on 25 December 2015; operations were to begin at the meeting of 16 and 17 January 2016.
Azerbaijan is among the signatories.
Azerbaijan ratified on 24 June 2016.
Later: $160 million for plants at Neftchala (315 MWac) and Bilasuvar (445 MWac).
$254.1 million, unchanged; 5,069 votes.
$254.1 million.
$254.1 million.
$254.1 million.
$254.1 million, which is 0.2541 % of $100 billion.
$254.1 million, which is 0.2541 % of $100 billion.
$254.1 million, which is 0.2541 % of $100 billion.
$254.1 million, which is 0.2541 % of $100 billion.
$3.867 million nominal, $4,214,448.98 in constant 2021 dollars.
About $2 million in all, 34 units.
Weak: the deputy director of the Guangzhou Port Authority, Yuan Yue, was at the conference; no memorandum is named.
Partial: a record of 100,000 TEU in 2025.
$1.7 billion in Chinese securities.
$1.7 billion.
Ambassador Wei Jinghua: about $8 million.
$2.1 billion, of which $1.9 billion by the State Oil Fund.
Ambassador Lu Mei: about $300 million.
$821 million; quotes Interfax.
$821 million in all; repeats Trend.
$821 million of contracts.
Agreed at the forum with Xi'an Continental Bridge; 30 container trains, 2,460 TEU, in 2019.
The agreement is of 24 April 2019.
Weak: infrastructure, telecommunications and wine companies were at the ceremony.
A strategic memorandum of AzerTelecom and China Telecom, under the Azerbaijan Digital Hub, signed within the forum.
Ten documents, the Sumgayit tyre plant among them; quotes Interfax.
Ten agreements; repeats Trend.
Speech of 7 September 2013.
China's ambassador witnessed the opening, as he says.
Consistent: the Georgian section was built with loans from Azerbaijan.
Opening ceremony on 30 October.
Opening ceremony on 30 October 2017; 6.5 million tonnes a year at first, 17 million at most.
About $800 million.
Over $800 million, the Economy Minister.
Over $800 million at the end of June 2019, for oil and gas production.
$942.3 million of direct investment, 1995 to the first half of 2025.
31 by Chinese statistics, 80 by Azerbaijani.
About 120 companies with Chinese capital are registered.
119 companies with Chinese capital.
The ambassador: over 20 Chinese enterprises at work.
$100 million of the AIIB and $250 million of the ADB.
Memorandum of understanding on friendship and cooperation.
Events in several Chinese cities under the memorandum.
Secondary School No. 2, about 1,700 pupils.
Elementary School No. 2.
The opening paragraphs are identical.
Partial: the fifth edition closed on 2 August 2022, online.
Partial: 30 students in the fifth edition.
The fifth edition was online.
Huawei showed its smart-village technology at Aghali.
Huawei was among the first technology vendors there.
$600 million.
Document number PD0015-AZE.
$600 million.
The minister: 43 % of China's trade with the South Caucasus.
China's reports of 2019: Georgia $1,481 million, Azerbaijan $1,477 million, Armenia $759 million.
Own reports of 2019: Azerbaijan $2,184 million, Georgia $1,066 million, Armenia $945 million.
A memorandum on a trading house was signed; three were at work.
Houses in Shanghai, Urumqi and Liuzhou, one planned in Xi'an.
An agreement on building it in the Sumgayit Chemical Industrial Park.
Names the tyre plant in Sumgayit.
Calls it a state visit.
Memorandum on the Silk Road Economic Belt, a joint statement and further documents.
Calls it a working visit.
Held on 24-27 April 2019.
The president attended and spoke.
Held in Baku on 8-11 May.`,
    },
  }, {"verification":{"of":["verifications"]}}),
  note: {"1news-2025-09-08":"In Russian.","ada-biweekly-2013":"Volume 6, number 13; title and year are inferred, the former from the address.","adb-2024-11-16":"Title inferred from the address.","aidata-65700":"Record 65700 of Global Chinese Development Finance, version 3.0.","aidata-gcdf3":"The yearly totals were read in a copy by country and year; they agree with the project rows.","aidata-gcdf3-geospatial":"Project records with a location only; titles are paraphrased. Map links and geometry are left out.","aiib-18k-2020":"A filing with the US Securities and Exchange Commission.","aiib-2016-12-21":"Read on a test mirror of the bank's site.","aktor-az-brf2":"In Russian, quoting Interfax.","apa-2018-04-13":"An interview with China's ambassador; only its beginning was read.","aze-media-2022":"The founding article. Its title is inferred from its address; its year follows from its own text, which puts a memorandum of 8 December 2021 in December of last year. Author and day are not known.","azernews-2019-04-25":"Repeats Trend.","azertac-2020-06-17":"In French.","azertac-2021-10-29":"In French.","azertac-2025-07-16":"Title inferred from the address.","azvision-2014-12-09":"Title inferred from the address.","azvision-2019":"An interview in German; title inferred from the address.","bls-cpi-u":"Monthly values, averaged by us.","caliber-2023":"In Armenian; title inferred from the address and translated. Ding Tao, Chinese chargé d'affaires, speaks. The date of publication was not read; the figure is for 2023.","china-customs":"Read in a copy collected by a third party (stock/customs_country/customs_country_rmb.json).","csp-guliyev":"Only the abstract was read.","day-az-2019-04":"In Russian; the day was not read.","ember-cleantech":"The page of Ember was not read; the licence is stated in the README of a script that uses the data (github.com/chris-tine-wei/china-clean-tech-exports).","ember-solar":"Capacities are Ember's estimates.","energymagz-ebrd-solar":"Undated in what was read; title inferred from the address.","global-times-brf2":"On People's Daily's Belt and Road page.","iaph-2018-05":"Title inferred from the address.","imf-dots":"Read in country workbooks (Armenia, Azerbaijan, China, Georgia) copied on 2 February 2022. Only excerpts of the IMF's terms were read; whoever publishes these figures should read them at https://www.imf.org/external/terms.htm.","knoema-azn":"The title is in our words. The address was not kept. The table gives 1.7 manat per dollar for each year from 2017 to 2024, with one decimal; Trend's report of 17 May 2025 gives the official rate as 1.7.","massa-2019-11-20":"In Russian.","news-az-2025-04-22":"Repeats Azertac.","news-az-btk":"Quotes S&P; title inferred from the address.","penn-world-table":"The copy names January 2023 as the date of publication, and asks to cite Feenstra, Inklaar and Timmer (2015), American Economic Review 105(10).","peoples-daily-2018-10-11":"In French.","president-az-2025":"Title inferred from the address.","report-2025-12-25-trade":"In Russian.","report-2026-03-13":"Title inferred from the address. Lu Mei, Chinese ambassador, speaks.","report-2026-hybrids":"In Russian.","reuters-2021-11-10":"Read as carried by the National Post.","rferl-2017-10-30":"A video report.","today-az-2019-04-08":"Repeats Azernews; the Economy Minister speaks.","today-az-2019-04-28":"Repeats Trend.","today-az-2024-07-03":"Repeats Azertac.","trend-2018-07-14":"The Economy Minister speaks; the ministry issued it.","trend-2019-07-04":"Azerbaijan Railways (ADY) is quoted.","trend-2019-07-adycontainer":"The month follows from the number in its address.","trend-2019-ambassador-wei":"Ambassador Wei Jinghua speaks; the day is not known.","trend-2024-12-11":"An AIIB interview at COP29.","trend-2025-01-13":"Azerbaijan Railways (ADY) is quoted.","trend-2025-04-25":"AZPROMO is quoted.","trend-2025-05-21":"The deputy chairman of Azerbaijan Railways (ADY) speaks.","trend-2025-09-25":"Deputy Prime Minister Mustafayev speaks.","trend-2025-12-30":"Azerbaijan Railways (ADY) is quoted.","trend-2025-investment-flows":"The day is not known.","vestnik-kavkaza-2025-04-22":"Ilham Aliyev speaks, in an interview with Xinhua.","vestnik-kavkaza-lu-mei":"In Russian.","wikipedia-relations":"Text that goes back to the Chinese foreign ministry.","world-bank-cpi":"The copy names its column an index (2005 = 100), but the values are annual changes in percent."} as Readonly<Record<string, string>>,
  date_basis: {"aiib-azerbaijan-share-amount":"Undated in the article; the reports that were read are of 2017 or undated.","aiib-azerbaijan-share-pct":"Undated in the article.","aiib-azerbaijan-subscribed-share-pct":"Date of the latest dated report.","aiib-capital":"Undated in the article.","aiib-paid-in-capital":"Year of the filing.","alyat-equipment-donation":"Undated in the article; dated reports put the handover on 4 April 2018.","azerbaijan-investment-flow-in-china":"First quarter of 2025.","azerbaijan-investment-in-china":"Undated in the article.","block-train-import-teu-2024":"Calendar year 2024.","block-train-transit-teu-2024":"Calendar year 2024.","block-trains-china-europe-2025":"Calendar year 2025; said on 30 December.","block-trains-dispatched-from-china-2024":"Calendar year 2024.","block-trains-received-from-china-2024":"Calendar year 2024.","block-trains-received-from-china-2025-01-04":"January to April 2025.","china-free-aid-to-azerbaijan":"Date of the report.","china-grant-2014":"Date given in the report.","china-grants-to-azerbaijan":"Date of the report; it speaks of recent years.","china-investment-flow-in-azerbaijan":"First quarter of 2025.","china-investment-in-azerbaijan":"Undated in the article.","china-investment-stock-edb":"Middle of 2025.","china-mine-clearance-aid":"Year of the report.","chinese-companies-active-in-azerbaijan":"Month of the report.","chinese-companies-in-azerbaijan":"Undated in the article.","chinese-contracts-on-state-projects":"Month of the report.","container-rail-traffic-azerbaijan-2025":"Calendar year 2025; said on 30 December.","containers-from-china-2024":"Calendar year 2024.","first-baku-xian-train-containers-2024":"Date of the train.","first-xian-baku-train-days-2024":"Month of the journey.","flights-to-beijing":"Month of the report.","huawei-seeds-duration":"Undated in the article.","huawei-seeds-participants":"Up to the time of the article.","hybrid-cars-from-china":"Calendar year 2025.","hybrid-cars-from-china-value":"Calendar year 2025.","imports-from-china-part-years":"January 2026.","industrial-conference-value-2025":"Month of the report.","nakhchivan-distance-learning-schools":"Year of the report.","port-of-baku-cargo":"Calendar year 2025.","port-of-baku-containers":"January to September 2025.","rail-cargo-azerbaijan-china-2024":"Calendar year 2024.","renewable-capacity-agreed":"Date of the report.","sofaz-first-yuan-bonds":"Month of the report.","sofaz-investment-in-china":"First half of 2025.","trade-turnover-part-years":"January 2026.","trans-caspian-cargo-2023":"Calendar year 2023.","trans-caspian-cargo-2024-01-11":"January to November 2024.","trans-caspian-containers":"Calendar year 2025.","trans-caspian-trains-from-china":"January to August 2024.","university-links":"Month of the article.","visitors-all-countries":"January to September 2025.","visitors-from-china":"January to October 2025.","adb-covid-loan":"Year of the report.","adb-solar-loan-2024":"Date of signing.","aiib-covid-loan":"The article says last year, which is 2021; Reuters reported the loan on 10 November 2021.","aiib-solar-loan-2024":"Month of the report on the loan.","aiib-tanap-loan":"The article says 2016; the bank approved the loan on 21 December 2016.","ebrd-solar-loan-2024":"Announced at COP29, in November 2024.","ibrd-tanap-loan":"Date of approval.","ibrd-tanap-loan-azerbaijan":"Date of approval.","alyat-mou-cosco":"Year stated in the article; other sources date the conference to 8-11 May 2018.","alyat-mou-guangzhou":"Year stated in the article; other sources date the conference to 8-11 May 2018.","alyat-mou-lianyungang":"Year stated in the article; other sources date the conference to 8-11 May 2018.","alyat-mous-count":"Year stated in the article; other sources date the conference to 8-11 May 2018.","baku-qingdao-ports-mou-2023":"Date of signing.","belt-and-road-plan-2025":"Date of signing.","boyukshor-solar-agreement-2025":"Date of signing.","brf2-container-transit":"Date of the forum, as the article gives it.","brf2-documents-count":"Stated in the article.","brf2-documents-value":"Stated in the article.","brf2-other-undertakings":"Date of the forum, as the article gives it.","brf2-trading-house":"Date of the forum, as the article gives it.","brf2-wine-export":"Date of the forum, as the article gives it.","byd-framework-2024":"Day stated; the year follows from a reference to COP29.","comprehensive-partnership-statement-2025":"Date of signing.","datang-solar-agreement-2025":"Date of the report.","diplomatic-relations-1992":"Date of signing.","economic-technical-agreement-2004":"Date of signing.","economic-technical-agreement-2011":"Date of signing.","economic-technical-agreement-2014":"Date of signing.","education-agreement-2020":"Year stated in the source.","energy-mou-2023":"Date of the report.","friendly-relations-statement-1994":"Date of signing.","fuzuli-solar-agreement-2024":"Month of signing.","gobustan-solar-agreement-2025":"Date of signing.","grant-agreement-2010":"Date of signing.","green-corridor-memorandum-2025":"Date of the report.","haf-cpaffc-memorandum":"Stated in the article; reported on 24 November 2017.","huawei-ada-mddt-mou":"The article says December of last year; News.Az reported the signing on 8 December 2021.","industrial-conference-documents-2025":"Month of the report.","investment-treaty-1994":"Date of signing.","investment-working-group-2025":"Date of signing.","joint-statement-2005":"Month of the visit.","offshore-wind-agreement-2025":"Date of signing.","offshore-wind-memorandum-2025":"Date of signing.","power-system-memorandum-2025":"Date of signing.","powerchina-solar-agreement-2025":"Date of signing.","presidents-documents-2025":"Date of signing.","sco-memorandum-2016":"Date of signing.","silk-road-mou-2015":"Date of the state visit.","sofaz-cic-mou-2025":"Month of signing.","strategic-partnership-declaration-2024":"Date of adoption.","tourism-memorandum-2023":"Date of the report.","trans-caspian-express-mou-2024":"Date of the visit at which it was signed.","visa-exemption-agreement-2025":"Date of signing.","wto-protocol-2025":"Date of the report.","aidata-41344":"Year of commitment.","aidata-41345":"Date of the agreement.","aidata-43955":"Year of commitment.","aidata-65279":"Year of commitment; completed on 11 April 2016.","aidata-65286":"Date of commitment.","aidata-65290":"Year of commitment.","aidata-65292":"Year of commitment.","aidata-65700":"Date of the handover.","aidata-65706":"Year of commitment.","aidata-65731":"Year of commitment.","aidata-65733":"Year of commitment.","aidata-65740":"Year of commitment.","aidata-65745":"Year of commitment.","aidata-65764":"Year of commitment.","aidata-65767":"Date of commitment in AidData.","aidata-65866":"Date of commitment.","aidata-65867":"Date of commitment.","aidata-66912":"Year of commitment.","aidata-66946":"Date of commitment.","aidata-73213":"Year of commitment; began on 4 April 2018.","aidata-92223":"Month of commitment.","aidata-95835":"Date of commitment.","boyukshor-floating-solar":"Date of the report.","brf2-agrologistic-parks":"Date of the forum, as the article gives it.","brf2-asia-europe-telecom-corridor":"Date of the forum, as the article gives it.","brf2-greenhouse-kurdamir":"Date of the forum, as the article gives it.","brf2-tyre-plant-sumgayit":"Date of the forum, as the article gives it.","btk-no-chinese-funding":"Year of completion stated in the article.","btk-railway-completed":"The article says 2017; the opening was on 30 October 2017.","byd-bus-plant":"Date of the report.","datang-solar-plant":"Date of the report.","garadagh-solar-plant":"Date of the report.","gobustan-solar-plant":"Date of the first panel.","haf-malipo-playground":"Undated in the article; announced in December 2019 and reported complete on 29 October 2021.","huawei-ada-rd-centre":"In the future at the time of the article.","huawei-smart-villages-karabakh":"Under way at the time of the article.","khizi-absheron-wind-plant":"Date of the opening.","offshore-wind-china-energy":"Date of the report.","offshore-wind-datang-powerchina":"Date of the report.","powerchina-solar-plant":"Date of the report.","aiib-established":"Stated in the article.","aiib-founding-member":"The year the article gives for the bank's establishment.","bri-announcement-2013":"The article says 2013; the Silk Road Economic Belt was proposed in Astana on 7 September 2013.","btk-inauguration-chinese-officials":"Inferred from the year of completion.","confucius-institute-2011":"Month of the opening.","forum-brf2-beijing-2019":"Stated in the article; held on 24-27 April 2019 (Region Plus).","gobustan-first-panel-2025":"Date of the event.","huawei-us-embargo":"Undated in the article.","intergovernmental-commission-1999":"Year stated in the source.","khizi-absheron-inauguration-2026":"Date of the event.","sco-dialogue-partner-2015":"Date of the decision.","visa-exemption-in-force-2025":"Date of entry into force.","visa-free-chinese-citizens-2024":"Date of entry into force.","visit-aliyev-china-2015":"The article says 2015; reports date the visit to 10 December.","visit-aliyev-china-2019":"Year stated; month from the forum named next.","visit-heydar-aliyev-china-1994":"First day of the visit.","wine-house-urumqi-2018":"Date of the opening.","world-ports-conference-baku-2018":"The article says 2018; other sources say 8-11 May.","aiib-green-smart-plans":"In the future at the time of the article.","az-diversification-since-2015":"Since 2015, as the article says.","haf-culture-events-china":"From November 2017 on.","huawei-seeds-launch":"Stated in the article.","huawei-seeds-strategy-internships":"Undated in the article.","aiib-mandate":"Undated in the article.","aiib-part-of-bri":"Undated in the article.","alyat-traffic-rising":"Undated in the article.","az-active-bri-participant":"Present tense in an article of 2022.","az-pre-bri-transit-work":"Years before the announcement of the initiative.","az-top-china-trade-in-region":"Present tense in an article of 2022.","azerbaijan-outward-investment-growing":"Present tense in an article of 2022.","china-digital-5g-attention":"Present tense in an article of 2022.","china-interest-transit-infrastructure":"Undated in the article.","context-energy-first":"Until a few years before the article.","context-low-early-importance":"The first years of independence.","context-three-cooperation-spheres":"Recent years at the time of the article.","huawei-5g-ai-focus":"Present tense in an article of 2022.","huawei-long-presence":"Present tense in an article of 2022.","huawei-security-concern":"An outlook.","huawei-smartphone-rank":"Before the US embargo; no year is given.","humanitarian-projects-growing":"Present tense in an article of 2022.","non-oil-cooperation-sectors":"Recent years at the time of the article.","outlook-alternative-corridors":"Present tense in an article of 2022.","outlook-az-bri-role":"An outlook.","outlook-bri-scope":"Present tense in an article of 2022.","outlook-china-transport-focus":"An outlook.","outlook-relations-intensify":"An outlook.","sdg-2030-framework":"Target year of the goals.","source-attribution":"Undated.","us-china-tech-rivalry":"An outlook."} as Readonly<Record<string, string>>,
  as_of_basis: {"aiib-azerbaijan-share-amount/2017-05":"Date of the report.","aiib-azerbaijan-share-amount/2017-06":"Date of the report.","aiib-azerbaijan-share-amount/azerbaycan24":"Undated in what was read.","aiib-azerbaijan-share-amount/report":"Undated in what was read.","aiib-azerbaijan-subscribed-share-pct/2017-05":"Date of the report.","aiib-azerbaijan-subscribed-share-pct/2017-06":"Date of the report.","aiib-azerbaijan-subscribed-share-pct/azerbaycan24":"Undated in what was read; later than June 2017, as the share only fell.","aiib-azerbaijan-subscribed-share-pct/report":"Undated in what was read; earlier than May 2017, as the share only fell.","aiib-capital/2020":"Year of the filing.","aiib-covid-loan/2021-11":"Date of the report.","aiib-paid-in-capital/2020":"Year of the filing.","azerbaijan-investment-in-china/2019-ambassador":"Year of the report.","azerbaijan-investment-in-china/2019-securities":"Year of the interview.","azerbaijan-investment-in-china/article":"The article gives no date; the Economy Minister used the same figure in April 2019.","azerbaijan-investment-in-china/lu-mei":"Undated in what was read.","block-trains-received-from-china-2025-01-04/2025-04":"January to April 2025.","brf2-documents-count/2019-04":"Date of the report.","brf2-documents-value/2019-04":"Date of the report.","china-investment-in-azerbaijan/2013":"The report is of 13 June; its year is inferred and the date of the stock is not stated.","china-investment-in-azerbaijan/2019-06":"Stated in October 2019 for the end of June 2019.","china-investment-in-azerbaijan/2025-06":"1995 to the first half of 2025.","china-investment-in-azerbaijan/article":"The article gives no date; the Economy Minister used the same figure in April 2019.","china-investment-in-azerbaijan/lu-mei":"Undated in what was read.","chinese-companies-in-azerbaijan/2019-ambassador":"Year of the report.","chinese-companies-in-azerbaijan/article":"The article gives no date; the Economy Minister used the same figure in April 2019.","trans-caspian-cargo-2024-01-11/2024-11":"January to November 2024."} as Readonly<Record<string, string>>,
  verification: {"aiib-azerbaijan-share-amount":"v-aiib-share","aiib-azerbaijan-share-pct":"v-aiib-share-pct","aiib-capital":"v-aiib-capital","aiib-covid-loan":"v-covid-100m","aiib-established":"v-aiib-established","aiib-founding-member":"v-aiib-founding","aiib-green-smart-plans":"v-aiib-green","aiib-part-of-bri":"v-aiib-bri","aiib-tanap-loan":"v-tanap-600m","alyat-equipment-donation":"v-alyat-equipment","alyat-mou-cosco":"v-alyat-mous","alyat-mou-guangzhou":"v-alyat-mous","alyat-mou-lianyungang":"v-alyat-mous","alyat-mous-count":"v-alyat-mous","alyat-traffic-rising":"v-alyat-traffic","az-top-china-trade-in-region":"v-top-trade-partner","azerbaijan-investment-in-china":"v-az-in-china-1700m","brf2-agrologistic-parks":"v-brf2-parks","brf2-asia-europe-telecom-corridor":"v-brf2-telecom","brf2-container-transit":"v-brf2-containers","brf2-documents-count":"v-brf2-ten","brf2-documents-value":"v-brf2-821m","brf2-greenhouse-kurdamir":"v-greenhouse","brf2-trading-house":"v-trading-house","brf2-tyre-plant-sumgayit":"v-tyre-plant","brf2-wine-export":"v-brf2-items","bri-announcement-2013":"v-bri-2013","btk-inauguration-chinese-officials":"v-btk-chinese-presence","btk-no-chinese-funding":"v-btk-no-funding","btk-railway-completed":"v-btk-opening","china-investment-in-azerbaijan":"v-china-in-az-800m","chinese-companies-in-azerbaijan":"v-companies-120","forum-brf2-beijing-2019":"v-visit-2019","haf-cpaffc-memorandum":"v-haf-cpaffc","haf-culture-events-china":"v-haf-events","haf-malipo-playground":"v-malipo","huawei-ada-mddt-mou":"v-ada-mou","huawei-ada-rd-centre":"v-ada-mou","huawei-seeds-duration":"v-seeds-weeks","huawei-seeds-launch":"v-seeds","huawei-seeds-participants":"v-seeds-students","huawei-seeds-strategy-internships":"v-seeds","huawei-smart-villages-karabakh":"v-smart-village","huawei-smartphone-rank":"v-huawei-rank","source-attribution":"v-seed-url","visit-aliyev-china-2015":"v-visit-2015","visit-aliyev-china-2019":"v-visit-2019","world-ports-conference-baku-2018":"v-world-ports-conf"} as Readonly<Record<string, string>>,
  description: {"agreements":"Every signed document: agreements, memoranda, declarations, plans and statements. The column Kind tells them apart.","background":"What the founding article says of context, judgements and outlook.","china-share-and-rank":"China's share of Azerbaijan's exports, imports and turnover and its rank among single economies, by Azerbaijan's reports; the IMF copy ends in 2020.","clean-technology-by-month":"China's exports of clean technology to Azerbaijan by month and category, from January 2018.","clean-technology-by-year":"China's exports of clean technology to Azerbaijan by year and category: the sums of twelve months.","corridor-by-year":"Cargo on the Trans-Caspian route and the Baku-Tbilisi-Kars railway, and electric and hybrid cars imported by Azerbaijan.","culture-and-education":"Cultural, educational and humanitarian cooperation.","digital-cooperation":"Telecommunications, technology training and other digital cooperation.","fact-check":"Each fact of the founding article: what it claims, in which paragraph, and what other sources say of it.","figures":"Every figure with its preferred value, the value in the founding article and the verdict on it.","finance":"Chinese official commitments to Azerbaijan by class, in constant dollars of 2021.","finance-traced":"Each year's total of Chinese official finance, what AidData's single projects account for, and what no project was read for.","indicators":"GDP, population, inflation, exchange rates and US consumer prices.","investment":"Investment of China in Azerbaijan and of Azerbaijan in China: each source's value, with its date and how exact it is.","loans":"Loans of the Asian Infrastructure Investment Bank and of other multilateral lenders beside them.","main-partners":"Azerbaijan's goods turnover with the partners that were among its fifteen largest in at least 14 years; the IMF copy ends in 2020.","memoranda":"Memoranda of understanding and of cooperation.","middle-corridor":"Block trains, containers and cargo on the route through the Caspian, each with what it counts.","milestones":"Dated agreements, declarations, visits and other events between the two countries from 1992 on.","oil-ppp-unemployment":"The price of Brent oil, GDP in purchasing power parity and unemployment.","projects":"Projects announced, under way or completed, with the Chinese official projects that AidData records.","south-caucasus":"Goods turnover with China of Azerbaijan, Georgia and Armenia, by their own reports and by China's; the IMF copy ends 2020.","south-caucasus-customs":"China's trade with Azerbaijan, Georgia and Armenia in 2024 and 2025, in yuan, by China's customs.","timeline":"Every dated record: visits, forums, documents, loans, projects and figures.","trade":"Azerbaijan's goods trade with China by its own and by China's reports, both of which end 2020, and as announced since, with Azerbaijan's trade with the world.","trade-china-customs":"China's trade with Azerbaijan by month from January 2024, in yuan, by China's customs.","trade-two-reports":"Turnover as announced in dollars and by China's customs in yuan, side by side: two reports of the same trade."} as Readonly<Record<string, string>>,
  chart: {"china-share-and-rank":"line","clean-technology-by-month":"line","clean-technology-by-year":"column","finance":"column","indicators":"line","loans":"bar","main-partners":"line","oil-ppp-unemployment":"line","south-caucasus":"line","trade":"line","trade-china-customs":"column"} as Readonly<Record<string, "line" | "bar" | "column">>,
  charted: {"china-share-and-rank":["year","share-exports","share-imports","share-turnover"],"clean-technology-by-month":["month","all","evs"],"clean-technology-by-year":["year","evs","heating-cooling","grid","solar-pv"],"finance":["year","total"],"indicators":["year","azn-per-usd","cny-per-usd"],"loans":["title","amount"],"main-partners":["year","turkey","russia","italy","china"],"oil-ppp-unemployment":["year","brent"],"south-caucasus":["year","azerbaijan-own","georgia-own","armenia-own","azerbaijan-china","georgia-china","armenia-china"],"trade":["year","turnover","china-reported-turnover","announced-turnover"],"trade-china-customs":["month","exports","imports"]} as Readonly<Record<string, readonly string[]>>,
};
