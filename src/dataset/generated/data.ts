// Generated from data/ by `npm run data`. Do not edit: change data/ and run it again.
import { unpacked } from "../packed";
import type { Agreement, Attribute, ColumnRow, Data, Event, Figure, Loan, Observation, Party, Programme, Project, SeriesRow, Source, Statement, TableRow, Verdict, Word } from "./schema";

export const data: Data = {
  edition: {"title":"Azerbaijan–China economic figures","version":"2.0.0","date":"2026-11-25","licence":"CC-BY-4.0","licence_url":"https://creativecommons.org/licenses/by/4.0/","founding_source":"aze-media-2022","languages":[{"code":"en","title":"English","reviewed":true},{"code":"az","title":"Azərbaycanca","reviewed":false},{"code":"zh","title":"简体中文","reviewed":false}]},
  ...unpacked<Omit<Data, "edition" | "values" | "details">>({
    id: {
      "sources": `1news-2025-09-08
ada-biweekly-2013
adb-2024-11-16
agc-news-2015-03-18
aidata-65700
aidata-gcdf3
aidata-gcdf3-geospatial
aidata-gcof1
aiib-18k-2020
aiib-2015-06-29
aiib-2016-01-16
aiib-2016-12-21
aiib-pd0015-aze
aktor-az-brf2
aliyev-library-1994
apa-2018-04-13
astana-times-2025-03-06
azadliq-2026-02-18
aze-media-2022
azerbaycan24-aiib-share
azeridaily-2019-04-27
azeridaily-huawei
azernews-2018-07-16
azernews-2019-04-25
azernews-2019-05-03
azernews-2019-07-08
azernews-2021-02-17
azernews-2024-01-30
azernews-2024-05-08
azernews-2024-07-04
azernews-2024-07-08
azernews-2025-06-26
azernews-2025-12-29
azertac-2020-06-17
azertac-2021-10-29
azertac-2025-06-13
azertac-2025-07-16
azertac-2025-10-06
azvision-2014-12-09
azvision-2019
bjdzjh-communique
bls-cpi-u
caliber-2023
caliber-2025-tourism
cbc-2018-11-08
ceias-2025-07-22
china-customs
china-daily-2025-04-24
csp-guliyev
day-az-2019-04
economy-gov-az-sco
eia-brent
embassy-2007
ember-cleantech
ember-solar
energymagz-ebrd-solar
euromoney-tanap
fed-az-2026
federal-reserve-cny
global-times-brf2
iaph-2018-05
imf-dots
invest-gov-az
kaztag-2024-10-04
knoema-azn
massa-2019-11-20
mincom-byd-2024
news-az-2021-12-08
news-az-2024-07-16
news-az-2024-12-20
news-az-2025-04-16
news-az-2025-04-22
news-az-2025-12-25
news-az-btk
oval-2023-11-23
penn-world-table
peoples-daily-2018-10-11
peoples-daily-2026-01-10
president-az-2025
region-plus-2019
report-2015-12-10
report-2016-02-19
report-2016-03-14
report-2017-01-11
report-2017-11-24
report-2024-07-05
report-2025-12-25-fdi
report-2025-12-25-trade
report-2026-03-10
report-2026-03-13
report-2026-hybrids
report-2026-port
report-aiib-share
reuters-2015-07-03
reuters-2016-12-21
reuters-2021-11-10
rferl-2017-10-30
the-nation-2015-12-11
today-az-2019-04-08
today-az-2019-04-28
today-az-2024-07-03
trend-2017-05-31
trend-2017-06-19
trend-2017-08-25
trend-2017-10-30
trend-2018-04-04-grants
trend-2018-04-04-port
trend-2018-05-10
trend-2018-07-14
trend-2019-07-04
trend-2019-07-05
trend-2019-07-adycontainer
trend-2019-10-18
trend-2019-12-04
trend-2019-ambassador-wei
trend-2022-08-02
trend-2023-02-24
trend-2023-03-10
trend-2023-04-14
trend-2023-09-01
trend-2023-09-30
trend-2023-10-17
trend-2023-11-18
trend-2024-01-19
trend-2024-01-27
trend-2024-04-09
trend-2024-12-11
trend-2024-12-17
trend-2025-01-10
trend-2025-01-13
trend-2025-02-06
trend-2025-04-23
trend-2025-04-23-datang
trend-2025-04-23-wind
trend-2025-04-25
trend-2025-05-17
trend-2025-05-21
trend-2025-05-30
trend-2025-06-03
trend-2025-09-08
trend-2025-09-25
trend-2025-09-29
trend-2025-11-12
trend-2025-12-03
trend-2025-12-30
trend-2025-investment-flows
usc-2013-09-07
vestnik-kavkaza-2023-11-16
vestnik-kavkaza-2025-04-22
vestnik-kavkaza-2025-11-16
vestnik-kavkaza-lu-mei
wikipedia-relations
world-bank-cpi
world-bank-gdp
world-bank-population
world-bank-ppp
world-bank-unemployment
xinhua-2025-12-25`,
      "parties": `academy-of-fine-arts
acwa-power
ada-university
adb
aiib
anhui-university
area
armenia
azal
aze-media
azeravtoyol
azerbaijan
azerbaijan-embassy-beijing
azerbaijan-railways
azerbaijan-tourism-board
azerbaijan-university-of-languages
azerbaijani-companies
azerbaijani-students
azpromo
baku-state-university
bank-of-china
botas
byd
ceppei
china
china-construction-bank
china-datang
china-development-bank
china-energy-overseas-investment
china-investment-corporation
china-tourism-group
chinese-companies
cicete
cosco
cpaffc
det-al
ebrd
eurasian-development-bank
georgia
government-of-azerbaijan
guangzhou-port-authority
heydar-aliyev
heydar-aliyev-foundation
huawei
iaph
ibrd
icbc
ilham-aliyev
lianyungang-port
masdar
ministry-of-commerce-china
ministry-of-digital-development-and-transport
ministry-of-economy-azerbaijan
ministry-of-energy-azerbaijan
national-energy-administration-china
port-of-baku
powerchina
public-administration-academy
qingdao-port
samsung
shanghai-cooperation-organisation
socar
socar-green
sofaz
south-korea
southern-gas-corridor
trans-caspian-route
turkey
united-arab-emirates
united-nations
united-states
universal-energy
xi-jinping`,
      "figures": `aiib-azerbaijan-share-amount
aiib-azerbaijan-share-pct
aiib-azerbaijan-subscribed-share-pct
aiib-capital
aiib-paid-in-capital
alyat-equipment-donation
azerbaijan-investment-flow-in-china
azerbaijan-investment-in-china
block-train-import-teu-2024
block-train-transit-teu-2024
block-trains-china-europe-2025
block-trains-dispatched-from-china-2024
block-trains-received-from-china-2024
block-trains-received-from-china-2025-01-04
china-free-aid-to-azerbaijan
china-grant-2014
china-grants-to-azerbaijan
china-investment-flow-in-azerbaijan
china-investment-in-azerbaijan
china-investment-stock-edb
china-mine-clearance-aid
chinese-companies-active-in-azerbaijan
chinese-companies-in-azerbaijan
chinese-contracts-on-state-projects
container-rail-traffic-azerbaijan-2025
containers-from-china-2024
first-baku-xian-train-containers-2024
first-xian-baku-train-days-2024
flights-to-beijing
huawei-seeds-duration
huawei-seeds-participants
hybrid-cars-from-china
hybrid-cars-from-china-value
imports-from-china-part-years
industrial-conference-value-2025
nakhchivan-distance-learning-schools
port-of-baku-cargo
port-of-baku-containers
rail-cargo-azerbaijan-china-2024
renewable-capacity-agreed
sofaz-first-yuan-bonds
sofaz-investment-in-china
trade-turnover-part-years
trans-caspian-cargo-2023
trans-caspian-cargo-2024-01-11
trans-caspian-containers
trans-caspian-trains-from-china
university-links
visitors-all-countries
visitors-from-china`,
      "loans": `adb-covid-loan
adb-solar-loan-2024
aiib-covid-loan
aiib-solar-loan-2024
aiib-tanap-loan
ebrd-solar-loan-2024
ibrd-tanap-loan
ibrd-tanap-loan-azerbaijan`,
      "agreements": `alyat-mou-cosco
alyat-mou-guangzhou
alyat-mou-lianyungang
alyat-mous-count
baku-qingdao-ports-mou-2023
belt-and-road-plan-2025
boyukshor-solar-agreement-2025
brf2-container-transit
brf2-documents-count
brf2-documents-value
brf2-other-undertakings
brf2-trading-house
brf2-wine-export
byd-framework-2024
comprehensive-partnership-statement-2025
datang-solar-agreement-2025
diplomatic-relations-1992
economic-technical-agreement-2004
economic-technical-agreement-2011
economic-technical-agreement-2014
education-agreement-2020
energy-mou-2023
friendly-relations-statement-1994
fuzuli-solar-agreement-2024
gobustan-solar-agreement-2025
grant-agreement-2010
green-corridor-memorandum-2025
haf-cpaffc-memorandum
huawei-ada-mddt-mou
industrial-conference-documents-2025
investment-treaty-1994
investment-working-group-2025
joint-statement-2005
offshore-wind-agreement-2025
offshore-wind-memorandum-2025
power-system-memorandum-2025
powerchina-solar-agreement-2025
presidents-documents-2025
sco-memorandum-2016
silk-road-mou-2015
sofaz-cic-mou-2025
strategic-partnership-declaration-2024
tourism-memorandum-2023
trans-caspian-express-mou-2024
visa-exemption-agreement-2025
wto-protocol-2025`,
      "projects": `aidata-41344
aidata-41345
aidata-43955
aidata-65279
aidata-65286
aidata-65290
aidata-65292
aidata-65700
aidata-65706
aidata-65731
aidata-65733
aidata-65740
aidata-65745
aidata-65764
aidata-65767
aidata-65866
aidata-65867
aidata-66912
aidata-66946
aidata-73213
aidata-92223
aidata-95835
boyukshor-floating-solar
brf2-agrologistic-parks
brf2-asia-europe-telecom-corridor
brf2-greenhouse-kurdamir
brf2-tyre-plant-sumgayit
btk-no-chinese-funding
btk-railway-completed
byd-bus-plant
datang-solar-plant
garadagh-solar-plant
gobustan-solar-plant
haf-malipo-playground
huawei-ada-rd-centre
huawei-smart-villages-karabakh
khizi-absheron-wind-plant
offshore-wind-china-energy
offshore-wind-datang-powerchina
powerchina-solar-plant`,
      "events": `aiib-established
aiib-founding-member
bri-announcement-2013
btk-inauguration-chinese-officials
confucius-institute-2011
forum-brf2-beijing-2019
gobustan-first-panel-2025
huawei-us-embargo
intergovernmental-commission-1999
khizi-absheron-inauguration-2026
sco-dialogue-partner-2015
visa-exemption-in-force-2025
visa-free-chinese-citizens-2024
visit-aliyev-china-2015
visit-aliyev-china-2019
visit-heydar-aliyev-china-1994
wine-house-urumqi-2018
world-ports-conference-baku-2018`,
      "programmes": `aiib-green-smart-plans
az-diversification-since-2015
haf-culture-events-china
huawei-seeds-launch
huawei-seeds-strategy-internships`,
      "statements": `aiib-mandate
aiib-part-of-bri
alyat-traffic-rising
az-active-bri-participant
az-pre-bri-transit-work
az-top-china-trade-in-region
azerbaijan-outward-investment-growing
china-digital-5g-attention
china-interest-transit-infrastructure
context-energy-first
context-low-early-importance
context-three-cooperation-spheres
huawei-5g-ai-focus
huawei-long-presence
huawei-security-concern
huawei-smartphone-rank
humanitarian-projects-growing
non-oil-cooperation-sectors
outlook-alternative-corridors
outlook-az-bri-role
outlook-bri-scope
outlook-china-transport-focus
outlook-relations-intensify
sdg-2030-framework
source-attribution
us-china-tech-rivalry`,
      "observations": `adb-covid-loan/2021
adb-solar-loan-2024/2024-11
aidata-41344/2002
aidata-41345/2004
aidata-65279/2016
aidata-65286/2016
aidata-65700/2018
aidata-65740/2017
aidata-65745/2012
aidata-65767/2019
aidata-65866/2015
aidata-65867/2015
aidata-66912/2018
aidata-66946/2015
aidata-92223/2019
aidata-95835/2015
aiib-azerbaijan-share-amount/2017-05
aiib-azerbaijan-share-amount/2017-06
aiib-azerbaijan-share-amount/article
aiib-azerbaijan-share-amount/azerbaycan24
aiib-azerbaijan-share-amount/report
aiib-azerbaijan-share-pct/article
aiib-azerbaijan-subscribed-share-pct/2017-05
aiib-azerbaijan-subscribed-share-pct/2017-06
aiib-azerbaijan-subscribed-share-pct/azerbaycan24
aiib-azerbaijan-subscribed-share-pct/report
aiib-capital/2020
aiib-capital/article
aiib-covid-loan/2021-11
aiib-covid-loan/article
aiib-paid-in-capital/2020
aiib-solar-loan-2024/2024-11
aiib-tanap-loan/2016-12
aiib-tanap-loan/article
alyat-equipment-donation/2018-04
alyat-equipment-donation/aidata
alyat-equipment-donation/article
alyat-mous-count/article
azerbaijan-investment-flow-in-china/2025-q1
azerbaijan-investment-in-china/2019-04
azerbaijan-investment-in-china/2019-ambassador
azerbaijan-investment-in-china/2019-securities
azerbaijan-investment-in-china/2025-06
azerbaijan-investment-in-china/article
azerbaijan-investment-in-china/lu-mei
block-train-import-teu-2024/2024
block-train-transit-teu-2024/2024
block-trains-china-europe-2025/2025
block-trains-dispatched-from-china-2024/2024
block-trains-received-from-china-2024/2024
block-trains-received-from-china-2025-01-04/2025-04
boyukshor-floating-solar/2025
brf2-agrologistic-parks/article
brf2-container-transit/article
brf2-documents-count/2019-04
brf2-documents-count/article
brf2-documents-value/2019-04
brf2-documents-value/article
brf2-greenhouse-kurdamir/article
btk-no-chinese-funding/article
byd-bus-plant/2024-04
byd-bus-plant/2025-02
china-free-aid-to-azerbaijan/2019-10
china-grant-2014/2014-12
china-grants-to-azerbaijan/2018-04
china-investment-flow-in-azerbaijan/2025-q1
china-investment-in-azerbaijan/2013
china-investment-in-azerbaijan/2018-07
china-investment-in-azerbaijan/2019-04
china-investment-in-azerbaijan/2019-06
china-investment-in-azerbaijan/2025-06
china-investment-in-azerbaijan/article
china-investment-in-azerbaijan/lu-mei
china-investment-stock-edb/2016-12
china-investment-stock-edb/2025-06
china-mine-clearance-aid/2025
chinese-companies-active-in-azerbaijan/2025-04
chinese-companies-in-azerbaijan/2016-02
chinese-companies-in-azerbaijan/2016-02-chinese-statistics
chinese-companies-in-azerbaijan/2018-07
chinese-companies-in-azerbaijan/2019-04
chinese-companies-in-azerbaijan/2019-07
chinese-companies-in-azerbaijan/2019-ambassador
chinese-companies-in-azerbaijan/2025-04
chinese-companies-in-azerbaijan/article
chinese-contracts-on-state-projects/2019-04
container-rail-traffic-azerbaijan-2025/2025
containers-from-china-2024/2024
datang-solar-plant/2025
ebrd-solar-loan-2024/2024-11
first-baku-xian-train-containers-2024/2024-11-24
first-xian-baku-train-days-2024/2024-03
flights-to-beijing/2024-07
garadagh-solar-plant/2023
gobustan-solar-plant/2025
huawei-ada-mddt-mou/article
huawei-seeds-duration/article
huawei-seeds-launch/article
huawei-seeds-participants/article
huawei-smart-villages-karabakh/article
huawei-smartphone-rank/article
hybrid-cars-from-china-value/2025
hybrid-cars-from-china/2025
ibrd-tanap-loan-azerbaijan/2016-12
ibrd-tanap-loan/2016-12
imports-from-china-part-years/2020-05
imports-from-china-part-years/2023-11
imports-from-china-part-years/2024-03
imports-from-china-part-years/2026-01
industrial-conference-documents-2025/2025-04
industrial-conference-value-2025/2025-04
khizi-absheron-wind-plant/2026
nakhchivan-distance-learning-schools/2025
non-oil-cooperation-sectors/article
offshore-wind-china-energy/2025
offshore-wind-datang-powerchina/2025
port-of-baku-cargo/2022
port-of-baku-cargo/2025
port-of-baku-containers/2024
port-of-baku-containers/2025-09
powerchina-solar-plant/2025
presidents-documents-2025/2025-04
rail-cargo-azerbaijan-china-2024/2024
renewable-capacity-agreed/2025-12
sofaz-first-yuan-bonds/2015-07
sofaz-investment-in-china/2025-06
trade-turnover-part-years/2017-07
trade-turnover-part-years/2019-08
trade-turnover-part-years/2019-09
trade-turnover-part-years/2023-03
trade-turnover-part-years/2024-03
trade-turnover-part-years/2024-10
trade-turnover-part-years/2025-07
trade-turnover-part-years/2025-10
trade-turnover-part-years/2026-01
trans-caspian-cargo-2023/2023
trans-caspian-cargo-2024-01-11/2024-11
trans-caspian-containers/2024
trans-caspian-containers/2025
trans-caspian-trains-from-china/2023
trans-caspian-trains-from-china/2024-08
university-links/2025-07
visitors-all-countries/2024
visitors-all-countries/2025-09
visitors-from-china/2023-11
visitors-from-china/2024-06
visitors-from-china/2025-10`,
      "series": `brent-oil-price
btk-cargo
china-cleantech-exports-all
china-cleantech-exports-batteries
china-cleantech-exports-evs
china-cleantech-exports-grid
china-cleantech-exports-heating-cooling
china-cleantech-exports-solar-pv
china-cleantech-exports-wind
china-customs-armenia-exports
china-customs-armenia-imports
china-customs-armenia-turnover
china-customs-exports
china-customs-georgia-exports
china-customs-georgia-imports
china-customs-georgia-turnover
china-customs-imports
china-customs-turnover
china-rank-azerbaijan-exports
china-rank-azerbaijan-imports
china-rank-azerbaijan-turnover
china-share-azerbaijan-exports
china-share-azerbaijan-imports
china-share-azerbaijan-turnover
china-solar-panels-capacity
electric-cars-imported
exchange-rate-azerbaijan
exchange-rate-china
exchange-rate-china-pwt
finance-oda-like
finance-oof-like
finance-total
finance-traced-oda-like
finance-traced-oof-like
finance-untraced-oda-like
finance-untraced-oof-like
finance-untraced-vague
finance-vague
gdp-azerbaijan
gdp-china
gdp-ppp-azerbaijan
gdp-ppp-china
hybrid-cars-imported
inflation-azerbaijan
inflation-china
inflation-united-states
main-partner-china
main-partner-france
main-partner-georgia
main-partner-germany
main-partner-iran
main-partner-israel
main-partner-italy
main-partner-kazakhstan
main-partner-russia
main-partner-turkey
main-partner-ukraine
main-partner-united-kingdom
main-partner-united-states
population-azerbaijan
population-china
south-caucasus-armenia-china
south-caucasus-armenia-own
south-caucasus-azerbaijan-china
south-caucasus-azerbaijan-own
south-caucasus-georgia-china
south-caucasus-georgia-own
trade-announced-turnover
trade-azerbaijan-balance
trade-azerbaijan-china-share
trade-azerbaijan-exports
trade-azerbaijan-imports
trade-azerbaijan-turnover
trade-azerbaijan-world-exports
trade-azerbaijan-world-imports
trade-china-balance
trade-china-exports
trade-china-imports
trade-china-turnover
trans-caspian-cargo
unemployment-azerbaijan
unemployment-china
us-cpi
world-trade-announced-imports
world-trade-announced-turnover`,
      "words": `AZN per USD
CNY
CNY per USD
MW
TEU
USD
USD per barrel
USD-2021
about
adopted
agreement
agriculture
aid
allocated
announced
announced-value
approved
assessment
at-least
attribution
capital
companies
company-count
completed
confirmed
containers
context
contradicted
corridor
count
cultural
culture
cumulative
days
decalitres
declaration
deprecated
digital
disputed
documents
dozens
education
energy
estimated
event
exact
finance
flights
flow
forum
grant
health
hectares
humanitarian
in-force
index
industry
international USD
investment
investment-flow
links
loan
locations
membership
memoranda
memorandum
multi-sector
non-oil
normal
not checked
not found
outlook
over
parties
partly
percent
persons
plan
planned
preferred
programme
project
projects
rank
ratified
reported
rounded
schools
sectors
security
several
signed
statement
stock
students
tonnes
trade
trade-statement
training
trains
transport
under-way
up-to
vehicles
visit
weeks
years`,
      "tables": `agreements
background
china-share-and-rank
clean-technology-by-month
clean-technology-by-year
corridor-by-year
culture-and-education
digital-cooperation
fact-check
figures
finance
finance-traced
indicators
investment
loans
main-partners
memoranda
middle-corridor
milestones
oil-ppp-unemployment
projects
south-caucasus
south-caucasus-customs
timeline
trade
trade-china-customs
trade-two-reports`,
      "columns": `date
year
title
kind
parties
sector
place
part-of
amount
counted
status
verdict
source
id
title
statement
parties
sector
status
value
unit
verdict
locator
source
id
year
share-exports
share-imports
share-turnover
rank-exports
rank-imports
rank-turnover
month
all
batteries
evs
grid
heating-cooling
solar-pv
wind
year
all
batteries
evs
grid
heating-cooling
solar-pv
wind
solar-capacity
year
trans-caspian-cargo
btk-cargo
electric-cars
hybrid-cars
date
year
title
kind
parties
sector
place
value
unit
status
verdict
source
id
date
year
title
kind
parties
place
value
unit
status
verdict
source
id
locator
title
claim
kind
date
year
stated
value
unit
verdict
caveat
source
id
figure
kind
as-of
year
value
unit
exactness
stated
sector
status
verdict
source
id
year
total
oda-like
oof-like
vague
year
oda-like
oda-like-traced
oda-like-untraced
oof-like
oof-like-traced
oof-like-untraced
vague
vague-untraced
year
gdp-azerbaijan
gdp-china
population-azerbaijan
population-china
inflation-azerbaijan
inflation-china
inflation-united-states
azn-per-usd
cny-per-usd
cny-per-usd-pwt
us-cpi
figure
from
to
as-of
year
value
unit
exactness
scope
status
rank
verdict
source
id
date
year
title
lender
amount
exactness
counted
borrower
sector
status
verdict
source
id
year
turkey
russia
united-states
germany
georgia
italy
united-kingdom
ukraine
france
israel
china
iran
kazakhstan
date
year
title
parties
sector
place
status
verdict
source
id
figure
as-of
year
value
unit
exactness
source
id
date
year
title
kind
parties
sector
status
source
id
year
brent
gdp-ppp-azerbaijan
gdp-ppp-china
unemployment-azerbaijan
unemployment-china
date
year
title
kind
parties
sector
place
amount
amount-2021
counted
status
verdict
source
id
year
azerbaijan-own
georgia-own
armenia-own
azerbaijan-china
georgia-china
armenia-china
year
azerbaijan
georgia
armenia
azerbaijan-exports
azerbaijan-imports
georgia-exports
georgia-imports
armenia-exports
armenia-imports
date
year
title
kind
parties
sector
place
amount
status
verdict
source
id
year
exports
imports
turnover
balance
china-reported-exports
china-reported-imports
china-reported-turnover
china-reported-balance
announced-turnover
world-exports
world-imports
china-share
month
exports
imports
turnover
year
announced-turnover
customs-turnover
customs-exports
customs-imports`,
    },
    title: {
      "sources": `[Report of 8 September 2025]
[Azerbaijan trade with Asian countries expands]
[ADB, Masdar sign $160 million deal to build two of the largest solar power plants in Azerbaijan]
[Azerbaijan. Cina, economia]
Chinese Government provides $3.867 million grant for Baku International Sea Trade Port Assistance Project
Global Chinese Development Finance Dataset, Version 3.0
Geospatial Global Chinese Development Finance Dataset, version 3.0 (inputs)
Global Chinese Official Finance Dataset, Version 1.0
Annual report on Form 18-K
50 Countries Sign the Articles of Agreement for the Asian Infrastructure Investment Bank
AIIB's Charter Enters into Force On 25 December 2015
AIIB approves $600 million to support energy project of Azerbaijan
Project Document PD0015-AZE, Trans Anatolian Natural Gas Pipeline (TANAP) Project
[Report on the documents signed at the forum]
[Joint statement of 7 March 1994]
Ambassador: China appreciates geographical advantages of Azerbaijan as an important transport hub linking Europe with Asia
[Trans-Caspian International Transport Route Plans 2.5 Million Tons of Cargo for 2025]
Çin və Azərbaycanın ticarət əlaqələri güclənir
[Azerbaijan-China relations in the context of multisectoral cooperation]
Azerbaijan's share in AIIB declines
Ilham Aliyev's path, Xi Jinping and Vladimir Putin's belts (Results)
West squeezed Huawei into Karabakh
[Report of 16 July 2018]
[Report of 25 April 2019]
[Report of 3 May 2019]
[Report of 8 July 2019]
[Report of 17 February 2021]
[Report of 30 January 2024]
[Report of 8 May 2024]
[Report of 4 July 2024]
[Report of 8 July 2024]
[Report of 26 June 2025]
[Report of 29 December 2025]
[Report of 17 June 2020]
[Report of 29 October 2021]
[Aserbaidschan und China unterzeichnen bilaterales Protokoll im Rahmen des WTO-Beitritts]
[Mutual visa exemption agreement between Azerbaijan and China enters into force]
[Port of Baku records highest result in last 22 years]
[China allocates $4.5 mln to Azerbaijan]
[Hikmat Hajiyev: Gürtel und Straße Initiative schafft große Möglichkeiten für aserbaidschanisch-chinesische Zusammenarbeit]
Joint communiqué on diplomatic relations (中华人民共和国和阿塞拜疆共和国建交联合公报)
Consumer Price Index for All Urban Consumers (CPI-U)
[Chargé d'affaires: China and Azerbaijan are sincere friends and good partners]
[Azerbaijan's tourism map shifts towards China]
[Second Azerbaijani winehouse opened in Shanghai]
Azerbaijan: Advancing robust educational ties with China
Imports and exports by country or region (进出口商品国别(地区)总值表)
[Report of 24 April 2025]
Azerbaijan's Digitalization Efforts, Revitalization of the Liberated Territories, and Role of China's Huawei
[Report on the memorandum of AzerTelecom and China Telecom]
Shanghai Cooperation Organisation
Europe Brent Spot Price FOB
[Article of China's foreign minister for the 15th anniversary]
China Cleantech Export Data, by technology category (full release, monthly)
China solar PV exports (full release, monthly)
[EBRD joins ADB and AIIB to fund Azerbaijan's largest renewable energy projects]
Making sense of Belt and Road - The Non-Belt and Road project borrower: Southern Gas Corridor, Azerbaijan
[Xaricdən elektromobil idxalı kəskin azalıb]
Foreign exchange rates, China/US, annual averages
[Belt and Road page on the signing ceremony]
[IAPH: 31st World Ports Conference Emblem Launched at Baku, Guangzhou Port Ready for 2019]
Direction of Trade Statistics
Liberal investment climate: table of bilateral investment treaties
[Container transit from China via Trans-Caspian route has increased 20-fold]
[Table of official exchange rates of the CIS countries]
[Report of 20 November 2019]
[Documents on cooperation with the Chinese BYD company were signed]
Azerbaijan's Ministry of Transport, ADA University and Huawei ink MoU
[Azerbaijan grants three annual visa-free visits to Chinese nationals]
[Azerbaijan-China trade volume surpasses $3 billion in 2024]
[Baku hosts 10th Azerbaijan-China intergovernmental commission meeting]
[Azerbaijan, China ink energy deals]
[China-Azerbaijan cooperation delivers tangible benefits for citizens: ambassador]
[Azerbaijan and Georgia to create joint venture on BTK]
New era in rise of Azerbaijan-China trade relations
Penn World Table 10.01
[Report of 11 October 2018]
[Report of 10 January 2026]
[Azerbaijan and China signed Joint Statement on Establishment of Comprehensive Strategic Partnership]
[Article on the Second Belt and Road Forum]
[Report of 10 December 2015]
China expands economic cooperation with Azerbaijan
[Azerbaijan officially granted status of SCO dialogue partner]
[Report of 11 January 2017]
Executive Director of Heydar Aliyev Foundation discusses cooperation in Beijing
[Charge d'affaires: Silk Road historically connects Azerbaijan and China]
[China's FDI in Azerbaijan exceeded $400M by June 2025]
[Report of 25 December 2025]
[Container traffic on Trans-Caucasian int'l transport route to grow to 300,000 TEU by 2029]
[Lu Mei: China–Azerbaijan trade reached $420M in January]
[Report of 2026 on hybrid cars]
[Over 8M tons of cargo were handled at Port of Baku in 2025]
Azerbaijan's share in AIIB decreased
[Report of 3 July 2015]
[Report of 21 December 2016]
Azerbaijan secures $350 mln in loans to fight COVID-19 -ministry
[Report of 30 October 2017]
China, Azerbaijan sign deals on Silk Road cooperation
[Report of 8 April 2019]
[Report of 28 April 2019]
[Report of 3 July 2024]
AIIB ready to co-op with private sector in Azerbaijan
Three countries set to join AIIB
[Azerbaijan eyes to expand wine exports to China]
Baku-Tbilisi-Kars railway officially launched in Baku
[Report of 4 April 2018 on Chinese grants]
Baku Int'l Sea Trade Port receives new equipment from China (PHOTO) (UPDATE)
DP World: Azerbaijan has very strong economic foundations
[Report of 14 July 2018]
[Report of 4 July 2019]
Deputy minister: Azerbaijan-China trade turnover reaches $1.1B in 5 months
[Report of July 2019 on container trains from China]
China-Azerbaijan trade reaches record level - ambassador
Sports area of school in China to be overhauled with support of Heydar Aliyev Foundation
China ready to cooperate to further simplify use of Trans-Caspian transport routes
[Report of 2 August 2022]
[Report of 24 February 2023]
[Report of 10 March 2023]
[Report of 14 April 2023]
[Report of 1 September 2023]
[Volume Of Cargo Transportation Along BTK Route To Be Increased]
[Azerbaijan Talks Opportunities For SOCAR Trading To Expand Its Operations In China]
[Projected Cargo Transshipment Volume At Baku Port By End Of Year Announced]
[Report of 19 January 2024]
[Report of 27 January 2024]
[Report of 9 April 2024]
[Report of 11 December 2024]
[Report of 17 December 2024]
[Report of 10 January 2025]
[Report of 13 January 2025]
[Report of 6 February 2025]
[Report of 23 April 2025]
[Report of 23 April 2025 on Datang and PowerChina]
[Report of 23 April 2025 on offshore wind]
[Report of 25 April 2025]
[Report of 17 May 2025 on the official exchange rate]
[Report of 21 May 2025]
[Report of 30 May 2025]
[Report of 3 June 2025]
[Report of 8 September 2025]
[Report of 25 September 2025]
[Report of 29 September 2025]
[Azerbaijan Inks Solar Energy Deal With Chinese Company]
[Report of 3 December 2025]
[Report of 30 December 2025]
[Report on investment in the first quarter of 2025]
Xi Jinping, Speech in Astana, Kazakhstan, on Building a Silk Road Economic Belt with Central Asian Nations, September 7, 2013
[Report of 16 November 2023]
[Report of 22 April 2025]
[Azerbaijan's popularity in China doubles]
[Statement of ambassador Lu Mei]
Azerbaijan–China relations
Inflation, consumer prices (annual %), FP.CPI.TOTL.ZG
GDP (current US$), NY.GDP.MKTP.CD
Population, total, SP.POP.TOTL
World Development Indicators: GDP, PPP (current international dollars), NY.GDP.MKTP.PP.CD
World Development Indicators: unemployment, modelled ILO estimate, SL.UEM.TOTL.ZS
[Report of 25 December 2025]`,
    },
    publisher: {
      "sources": `1news.az (Report)
ADA Biweekly
EIN Presswire
AGC News
AidData
AidData
AidData
AidData
Asian Infrastructure Investment Bank
Asian Infrastructure Investment Bank
Asian Infrastructure Investment Bank
Asian Infrastructure Investment Bank
Asian Infrastructure Investment Bank
Aktor.az
Heydar Aliyev Heritage library
APA
Astana Times
Azadliq (RFE/RL)
Aze.Media
Azerbaycan24
AzeriDaily
AzeriDaily
Azernews
Azernews
Azernews
Azernews
Azernews
Azernews
Azernews
Azernews
Azernews
Azernews
Azernews
Azertac
Azertac
Azertac
Azertac
Azertac
AzVision
AzVision
Chinese treaty page (bjdzjh.com)
US Bureau of Labor Statistics
Caliber.az
Caliber.Az
CBC
CEIAS
General Administration of Customs of China
China Daily
Caucasus Strategic Perspectives
Day.Az
Ministry of Economy of Azerbaijan
US Energy Information Administration
Embassy of China in Azerbaijan
Ember
Ember
EnergyMagz
Euromoney
FED.az
Board of Governors of the Federal Reserve System
Global Times
FinanzNachrichten.de
International Monetary Fund
Invest in Azerbaijan (government portal)
KazTAG
Knoema
massa.az (Global Times)
Ministry of Digital Development and Transport of Azerbaijan
News.Az
News.Az
News.Az
News.Az
News.Az
News.Az
News.Az
Azernews (via oval.az)
Groningen Growth and Development Centre
People's Daily (copy)
People's Daily Online (Xinhua)
EIN Presswire
Region Plus
Report News Agency
Report News Agency
Report Information Agency
Report News Agency
Report News Agency
Report Information Agency
Report Information Agency
Report Information Agency
Report Information Agency
Report Information Agency
Report Information Agency
Report Information Agency
Report News Agency
Reuters
Reuters
Reuters
Radio Free Europe/Radio Liberty
The Nation
Today.Az
Today.Az
Today.Az
Trend
Trend
Trend (copy)
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend News Agency
Trend (via MENAFN)
Trend (via MENAFN)
Trend (via MENAFN)
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend
Trend News Agency
Trend
Trend
Trend
Trend
Trend
Trend
Trend (via MENAFN)
Trend
Trend
Trend
USC US-China Institute
Vestnik Kavkaza
Vestnik Kavkaza
Vestnik Kavkaza
Vestnik Kavkaza
Wikipedia
World Bank
World Bank
World Bank
World Bank
World Bank
Xinhua (translated copy)`,
    },
    authors: {
      "sources": `

Asian Development Bank













































Guliyev, V.


























Feenstra, Robert C.;Inklaar, Robert;Timmer, Marcel P.


President of the Republic of Azerbaijan
Akhundov, Khazar


































































Xi, Jinping










`,
    },
    date: {
      "sources": `2025-09-08
2013
2024-11-16
2015-03-18

2023

2017
2020
2015-06-29
2016-01-16
2016-12-21
2016-12-07

1994-03-07
2018-04-13
2025-03-06
2026-02-18
2022

2019-04-27

2018-07-16
2019-04-25
2019-05-03
2019-07-08
2021-02-17
2024-01-30
2024-05-08
2024-07-04
2024-07-08
2025-06-26
2025-12-29
2020-06-17
2021-10-29
2025-06-13
2025-07-16
2025-10-06
2014-12-09
2019
2002-03-15


2025
2018-11-08
2025-07-22

2025-04-24

2019-04
2018-10-29

2007




2026


2018-05


2024-10-04

2019-11-20
2024-07
2021-12-08
2024-07-16
2024-12-20
2025-04-16
2025-04-22
2025-12-25

2023-11-23
2023-01
2018-10-11
2026-01-10
2025
2019
2015-12-10
2016-02-19
2016-03-14
2017-01-11
2017-11-24
2024-07-05
2025-12-25
2025-12-25
2026-03-10
2026-03-13
2026
2026

2015-07-03
2016-12-21
2021-11-10
2017-10-30
2015-12-11
2019-04-08
2019-04-28
2024-07-03
2017-05-31
2017-06-19
2017-08-25
2017-10-30
2018-04-04
2018-04-04
2018-05-10
2018-07-14
2019-07-04
2019-07-05
2019-07
2019-10-18
2019-12-04
2019
2022-08-02
2023-02-24
2023-03-10
2023-04-14
2023-09-01
2023-09-30
2023-10-17
2023-11-18
2024-01-19
2024-01-27
2024-04-09
2024-12-11
2024-12-17
2025-01-10
2025-01-13
2025-02-06
2025-04-23
2025-04-23
2025-04-23
2025-04-25
2025-05-17
2025-05-21
2025-05-30
2025-06-03
2025-09-08
2025-09-25
2025-09-29
2025-11-12
2025-12-03
2025-12-30
2025
2013-09-07
2023-11-16
2025-04-22
2025-11-16

2019





2025-12-25`,
      "figures": `

2017-06-19

2020

2025

2024
2024
2025
2024
2024
2025-04
2019-10
2014-12-07
2018-04
2025

2025-06
2025
2025-04

2019-04
2025
2024
2024-11-24
2024-03
2024-07


2025
2025
2026-01
2025-04
2025
2025
2025-09
2024
2025-12-25
2015-07
2025-06
2026-01
2023
2024-11
2025
2024-08
2025-07
2025-09
2025-10`,
      "loans": `2021
2024-11-16
2021-11-10
2024-11
2016-12-21
2024-11
2016-12-20
2016-12-20`,
      "agreements": `2018
2018
2018
2018
2023-04-17
2025-04-23
2025-04-22
2019-04
2019-04
2019-04
2019-04
2019-04
2019-04
2024-07-02
2025-04-23
2025-11-12
1992-04-02
2004-10-23
2011-07-18
2014-12-07
2020
2023-10-17
1994-03-07
2024-11
2025-04-22
2010-05-27
2025-06-26
2017-11
2021-12-08
2025-04
1994-03-08
2025-04-16
2005-03
2025-04-22
2025-04-22
2025-04-22
2025-04-22
2025-04-23
2016-03-14
2015-12-10
2025-04
2024-07-03
2023-11-16
2024-07-03
2025-04-23
2025-06-13`,
      "projects": `2002
2004-10-23
2011
2016
2016-05-12
2018
2019
2018-04-04
2012
2016
2017
2017
2012
2019
2019-08-26
2015-11-17
2015-11-17
2018
2015-10-22
2018
2019-09
2015-11-18
2025-04-22
2019-04
2019-04
2019-04
2019-04
2017
2017-10-30
2024-04-09
2025-11-12
2023-10-17
2025-12-03



2026-01-08
2025-04-23
2025-04-23
2025-04-22`,
      "events": `2016
2016
2013-09-07
2017
2011-04
2019-04
2025-12-03

1999
2026-01-08
2015-07-10
2025-07-16
2024-07-20
2015-12-10
2019-04
1994-03-07
2018-09-02
2018-05`,
      "programmes": `
2015
2017
2016
`,
      "statements": `






















2030

`,
    },
    url: {
      "sources": `https://1news.az/news/20250908035714207-Posol-KNR-Obem-torgovli-mezhdu-Pekinom-i-Baku-dostignet-rekordnykh-znachenii-k-kontsu-goda
http://biweekly.ada.edu.az/vol_6_no_13/Azerbaijan_trade_with_Asian_countries_expands.htm?print=1
https://www.einpresswire.com/article/761192358/adb-masdar-sign-160-million-deal-to-build-two-of-the-largest-solar-power-plants-in-azerbaijan
https://www.agcnews.eu/azerbaijan-cina-economia/
https://china.aiddata.org/projects/65700
https://www.aiddata.org/data/aiddatas-global-chinese-development-finance-dataset-version-3-0
https://github.com/aiddata/gcdf-geospatial-data
https://github.com/AidData-WM/public_datasets

https://www.aiib.org/en/news-events/news/2015/50-Countries-Sign-the-Articles-of-Agreement-for-the-Asian-Infrastructure-Investment-Bank.html
https://www.aiib.org/en/news-events/news/2016/AIIBs-Charter-Enters-into-Force-On-25-December-2015.html


https://aktor.az/?p=13745
https://lib.aliyevheritage.org/en/1787847.html
https://en.apa.az/foreign-policy/xeber_ambassador__china_appreciates_geographic_-273755
https://astanatimes.com/2025/03/trans-caspian-international-transport-route-plans-2-5-million-tons-of-cargo-for-2025/
https://www.azadliq.org/a/ci%CC%87n-azerbaycan-ti%CC%87caret/33681587.html
https://aze.media/azerbaijan-china-relations-in-the-context-of-multisectoral-cooperation/
https://www.azerbaycan24.com/en/azerbaijan-s-share-in-aiib-declines-2/
http://azeridaily.com/analytics/47541
https://azeridaily.com/analytics/62352
https://www.azernews.az/business/134838.html
https://www.azernews.az/business/149571.html
https://www.azernews.az/business/150089.html
https://www.azernews.az/business/153256.html
https://www.azernews.az/business/176307.html
https://www.azernews.az/business/220996.html
https://www.azernews.az/business/225732.html
https://www.azernews.az/nation/228162.html
https://www.azernews.az/business/228368.html
https://www.azernews.az/business/243783.html
https://www.azernews.az/nation/252315.html
https://azertag.az/fr/xeber/france-1515471
https://azertag.az/fr/xeber/france-1912442
https://azertag.az/de/xeber/aserbaidschan_und_china_unterzeichnen_bilaterales_protokoll_im_rahmen_des_wto_beitritts-3609671
https://azertag.az/en/xeber/mutual_visa_exemption_agreement_between_azerbaijan_and_china_enters_into_force-3659575
https://azertag.az/en/xeber/port_of_baku_records_highest_result_in_last_22_years-3788275
https://en.azvision.az/news/3884/china-allocates-$4.5-mln-to-azerbaijan.html
https://de.azvision.az/news/62754/hikmat-hajiyev--gürtel-und-straße-initiative-schafft-große-möglichkeiten-für-aserbaidschanisch-chinesische-zusammenarbeit.html
https://bjdzjh.com/zgyw/200203/t20020315_3490828
https://www.bls.gov/cpi/
https://caliber.az/arm/post/գործերի-ժամանակավոր-հավատարմատար-չինաստանը-և-ադրբեջանը-բարեխիղճ-բարեկամներ-և-լավ-գործընկերներ-են
https://caliber.az/en/post/azerbaijan-s-tourism-map-shifts-towards-china
http://cbc.az/en/en/news/second-azerbaijani-winehouse-opened-in-shanghai1541686723
https://ceias.eu/azerbaijan-advancing-robust-educational-ties-with-china


https://cspjournal.az/post/azerbaijans-digitalization-efforts-revitalization-of-the-liberated-territories-and-role-of-chinas-huawei-481
https://news.day.az/economy/1114372.html
https://economy.gov.az/en/article/shanxay-emekdashliq-teshkilat/22940

http://az.china-embassy.org/eng/xwdt/t426722.htm
https://ember-energy.org/data/china-cleantech-export-data/

https://energymagz.com/30866/ebrd-joins-adb-and-aiib-to-fund-azerbaijans-largest-renewable-energy-projects
https://www.euromoney.com/article/b14t15lv3ptzcl/making-sense-of-belt-and-road-the-nonbelt-and-road-project-borrower-southern-gas-corridor-azerbaijan?copyrightInfo=true
https://fed.az/az/neqliyyat/xaricden-elektromobil-idxali-keskin-azalib-orta-qi%CC%87ymeti%CC%87-i%CC%87se-16-mi%CC%87n-manat-ucuzlasib-249992
https://www.federalreserve.gov/releases/g5a/
https://peoplesdaily.pdnews.cn/bri-news/er/30001304236
https://www.finanznachrichten.de/nachrichten-2018-05/43778217-iaph-31st-world-ports-conference-emblem-launched-at-baku-guangzhou-port-ready-for-2019-200.htm
https://data.imf.org/
http://invest.gov.az/en/page/why-azerbaijan/top-reasons-to-invest-in-azerbaijan/liberal-investment-climate
https://kaztag.info/en/news/container-transit-from-china-via-trans-caspian-route-has-increased-20-fold-ministry-of-transport-of-

https://massa.az/news/ru/10989/tovarooborot-mejdu-azerbajdjanom-i-kitaem-uvelichen-v-dva-raza
https://mincom.gov.az/en/media-en/news/documents-on-cooperation-with-the-chinese-byd-company-were-signed
https://news.az/news/azerbaijans-ministry-of-transport-ada-university-and-huawei-ink-mou
https://news.az/news/azerbaijan-grants-three-annual-visa-free-visits-to-chinese-nationals
https://news.az/news/azerbaijan-china-trade-volume-surpasses-3-billion-in-2024
https://news.az/news/baku-hosts-10th-azerbaijan-china-intergovernmental-commission-meeting
https://news.az/news/azerbaijan-china-ink-energy-deals
https://news.az/news/china-azerbaijan-cooperation-delivers-tangible-benefits-for-citizens-ambassador
https://news.az/news/azerbaijan-and-georgia-to-create-joint-venture-on-btk
https://oval.az/new-era-in-rise-of-azerbaijan-china-trade-relations/
https://www.rug.nl/ggdc/productivity/pwt/
http://sn-sn.com/Culture/n3/2018/1011/c31358-9507356.html
http://en.people.cn/n3/2026/0110/c90000-20412652.html
https://www.einpresswire.com/article/805856717/azerbaijan-and-china-signed-joint-statement-on-establishment-of-comprehensive-strategic-partnership
https://regionplus.az/en/articles/view/6809
https://report.az/en/foreign-politics/chairman-of-standing-committee-of-national-people-s-congress-of-china/
https://report.az/en/aic/china-expands-economic-cooperation-with-azerbaijan/
https://report.az/en/foreign-politics/azerbaijan-officially-granted-status-of-sco-dialogue-partner
https://report.az/en/energy/asian-infrastructure-investment-bank-approved-credit-allocated-to-tanap/
https://report.az/en/foreign-politics/executive-director-of-heydar-aliyev-foundation-discusses-cooperation-in-beijing/
https://report.az/en/infrastructure/charge-d-affaires-silk-road-historically-connects-azerbaijan-and-china
https://static.report.az/en/finance/china-s-fdi-in-azerbaijan-exceeded-400m-by-june-2025
https://report.az/ru/vneshnyaya-politika/posol-kitaya-tovarooborot-s-azerbajdzhanom-pobet-istoricheskij-rekord
https://report.az/en/infrastructure/container-traffic-on-trans-caucasian-int-l-transport-route-to-grow-to-300-000-teu-by-2029
https://report.az/en/business/lu-mei-china-azerbaijan-trade-reached-420m-in-january
https://report.az/ru/biznes/azerbajdzhan-uvelichil-pochti-v-5-raz-import-gibridnyh-avtomobilej-iz-kitaya-v-2025-g
https://report.az/en/infrastructure/over-8m-tons-of-cargo-were-handled-at-port-of-baku-in-2025
https://report.az/en/finance/azerbaijan-s-share-in-aiib-decreased
http://uk.reuters.com/article/azerbaijan-fund-idUKL8N0ZJ14M20150703
http://uk.reuters.com/article/china-aiib-idUKL4N1EG3KK

https://www.rferl.org/a/azerbaijan-georgia-turkey-railway/28824535.html
https://nation.com.pk/11-Dec-2015/china-azerbaijan-sign-deals-on-silk-road-cooperation
http://www.today.az/news/business/181160.html
http://www.today.az/news/politics/181926.html
http://today.az/view.php?id=250250


http://www.xebersaati.com/news/106320-azerbaijan-eyes-to-expand-wine-exports-to-china/




https://en.trend.az/business/2929218.html
https://en.trend.az/business/3085796.html
https://en.trend.az/business/economy/3086450.html
https://en.trend.az/azerbaijan/business/3086701.html

https://en.trend.az/azerbaijan/society/3158623.html

https://en.trend.az/azerbaijan/other/3630257.html
https://en.trend.az/business/transport/3715017.html
https://en.trend.az/azerbaijan/politics/3720588.html
https://en.trend.az/business/3735520.html
https://en.trend.az/azerbaijan/business/3791317.html
https://menafn.com/1107169076/Volume-Of-Cargo-Transportation-Along-BTK-Route-To-Be-Increased
https://menafn.com/1107257933/Azerbaijan-Talks-Opportunities-For-SOCAR-Trading-To-Expand-Its-Operations-In-China
https://menafn.com/1107449258/Projected-Cargo-Transshipment-Volume-At-Baku-Port-By-End-Of-Year-Announced
https://en.trend.az/business/3850624.html
https://en.trend.az/casia/kazakhstan/3854068.html
https://en.trend.az/business/3884022.html
https://en.trend.az/business/3980736.html
https://en.trend.az/business/3982954.html
https://en.trend.az/business/3991853.html
https://en.trend.az/business/3992718.html

https://en.trend.az/business/4034527.html
https://en.trend.az/business/4034664.html
https://en.trend.az/business/energy/4034616.html
https://en.trend.az/business/4035629.html
https://en.trend.az/business/4045014.html
https://en.trend.az/business/4046941.html
https://en.trend.az/azerbaijan/society/4051003.html
https://en.trend.az/business/4052708.html
https://www.trend.az/business/4087997.html
https://www.trend.az/azerbaijan/business/4095666.html
https://www.trend.az/business/energy/4096718.html
https://menafn.com/1110333184/Azerbaijan-Inks-Solar-Energy-Deal-With-Chinese-Company
https://www.trend.az/business/green-economy/4125277.html
https://www.trend.az/business/transport/4136971.html
https://en.trend.az/business/4060436.html
https://china.usc.edu/xi-jinping-speech-astana-kazakhstan-building-silk-road-economic-belt-central-asian-nations-september
https://en.vestikavkaza.ru/material/164739
https://en.vestikavkaza.ru/material/174831
https://en.vestikavkaza.ru/news/Azerbaijan-s-popularity-in-China-doubles.html
https://vestikavkaza.ru/amp/464517
https://en.wikipedia.org/wiki/Azerbaijan%E2%80%93China_relations
https://data.worldbank.org/indicator/FP.CPI.TOTL.ZG
https://data.worldbank.org/indicator/NY.GDP.MKTP.CD
https://data.worldbank.org/indicator/SP.POP.TOTL


https://translation1.mil-osi.com/?p=16044`,
    },
    read_at: {
      "sources": `




https://github.com/milesdwilliams15/odadata/tree/3c1f8955597e21246abbc1607df7b0c6f7dcd5b2


https://capedge.com/filing/1733112/0001193125-20-126469/18K/file/4


https://aiib-live-cn-test.aiib.org/en/news-events/news/2016/AIIB-approves-$600-million-to-support-energy-project-of-Azerbaijan.html
https://fdocuments.us/document/5hsxeolf-ri-huedlmdq-7udqv-qdwroldq-1dwxudo-dv-7klv-grfxphqw-kdv-d-uhvwulfwhg.html




























https://github.com/datasets/cpi-us/tree/a1f785a423e22924ef9a438f8996130b1d00374f




https://github.com/Ex-Caliburn/funny/tree/08b25efae8df9efe12efc0f2e612811d937715fc
http://yuzhongnet.com/a/202504/24/WS680971eda3104d9fd38212af.html



https://github.com/datasets/oil-prices/tree/2d75ce3a792c2f152619c10272e86052be3a8390

https://github.com/iris-y-wu/DATA201_IrisWu/tree/02472db3d474fe9db3ec8cbe1d80900c533ece4e
https://github.com/ChemmZz/Static-Visualization-Project/tree/8791a8a831c675db290099e4ebfe578cbfc559fb



https://github.com/datasets/exchange-rates/tree/fa7d949956d1db1d21102654b1f40d64d2568677


https://github.com/SamLeBlanc/Direction-of-Trade-Map/tree/a0b40afbac7cefc59a4b35c1ebe541ac546aafad













https://github.com/cran/pwt10/tree/957b298fd706a567af96ccb1663ad68d5e5d07ba



















https://nationalpost.com/pmn/health-pmn/azerbaijan-secures-350-mln-in-loans-to-fight-covid-19-ministry





http://www.xebersaati.com/news/58699-aiib-ready-to-co-op-with-private-sector-in-azerbaijan/
http://www.xebersaati.com/news/69556-three-countries-set-to-join-aiib/

http://www.xebersaati.com/news/142061-baku-tbilisi-kars-railway-officially-launched-in-baku/
http://www.xebersaati.com/news/211012-china-allocated-grants-worth-70m-to-azerbaijan-deputy-pm-photo-update/
http://www.xebersaati.com/news/210920-baku-int-l-sea-trade-port-receives-new-equipment-from-china-photo-update/
https://www.hellenicshippingnews.com/dp-world-azerbaijan-has-very-strong-economic-foundations/




https://caucasusindetail.com/china-azerbaijan-trade-reaches-record-level-ambassador/

https://www.beltandroad.news/china-ready-to-cooperate-to-further-simplify-use-of-trans-caspian-transport-routes/





































https://github.com/datasets/cpi/tree/3750e45064a99b0452deb1423a416e4d5473a58e
https://github.com/datasets/gdp/tree/822019c80142c162e4ca4eb1a63699ae36075078
https://github.com/datasets/population/tree/425fc447a53a26c767a15a7de60c4cc2478a0595
https://github.com/open-numbers/ddf--open_numbers--world_development_indicators/tree/01a34e8b54d76160a61b0325d74254e22db06b93
https://github.com/open-numbers/ddf--open_numbers--world_development_indicators/tree/01a34e8b54d76160a61b0325d74254e22db06b93
`,
    },
    accessed: {
      "sources": `2026-11-25


2026-11-25
2026-11-25

2026-11-25
2026-11-25



2026-11-25


2026-11-25

2026-11-25
2026-11-25








2026-11-25

2026-11-25

2026-11-25
2026-11-25
2026-11-25
2026-11-25

2026-11-25
2026-11-25
2026-11-25
2026-11-25

2026-11-25


2026-11-25
2026-11-25
2026-11-25
2026-11-25



2026-11-25
2026-11-25
2026-11-25
2026-11-25
2026-11-25


2026-11-25



2026-11-25
2026-11-25
2026-11-25

2026-11-25
2026-11-25

2026-11-25
2026-11-25
2026-11-25
2026-11-25
2026-11-25

2026-11-25

2026-11-25
2026-11-25
2026-11-25



2026-11-25


2026-11-25
2026-11-25
2026-11-25
2026-11-25

2026-11-25
2026-11-25








2026-11-25


2026-11-25

2026-11-25






2026-11-25



2026-11-25
2026-11-25
2026-11-25
2026-11-25
2026-11-25
2026-11-25
2026-11-25
2026-11-25

2026-11-25




2026-11-25

2026-11-25
2026-11-25




2026-11-25

2026-11-25

2026-11-25
2026-11-25

2026-11-25

2026-11-25
2026-11-25
2026-11-25

2026-11-25



2026-11-25
2026-11-25
2026-11-25`,
    },
    kind: {
      "sources": `news
news
press-release
news
dataset
dataset
dataset
dataset
official
official
official
press-release
official
news
archive
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
archive
dataset
news
news
news
research
dataset
news
research
news
official
dataset
official
dataset
dataset
news
news
news
dataset
news
press-release
dataset
official
news
dataset
news
official
news
news
news
news
news
news
news
news
dataset
news
news
press-release
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
news
archive
news
news
news
news
research
dataset
dataset
dataset
dataset
dataset
news`,
      "parties": `university
company
university
multilateral-bank
multilateral-bank
university
government
state
company
company
company
state
government
company
government
university
group
group
government
university
bank
company
company
company
state
bank
company
bank
company
fund
company
group
government
company
association
company
multilateral-bank
multilateral-bank
state
government
port
person
foundation
company
association
multilateral-bank
bank
person
port
company
government
government
government
government
government
port
company
university
port
company
international-body
company
company
fund
state
company
association
state
state
international-body
state
company
person`,
      "figures": `membership
membership
membership
capital
capital
grant
investment-flow
investment
corridor
corridor
corridor
corridor
corridor
corridor
aid
grant
grant
investment-flow
investment
investment
aid
company-count
company-count
announced-value
corridor
corridor
corridor
corridor
count
count
count
count
trade-statement
trade-statement
announced-value
count
corridor
corridor
corridor
count
investment-flow
investment
trade-statement
corridor
corridor
corridor
corridor
count
count
count`,
      "loans": `loan
loan
loan
loan
loan
loan
loan
loan`,
      "agreements": `memorandum
memorandum
memorandum
memorandum
memorandum
plan
agreement
agreement
agreement
agreement
agreement
agreement
agreement
agreement
statement
agreement
statement
agreement
agreement
agreement
agreement
memorandum
statement
agreement
agreement
agreement
memorandum
memorandum
memorandum
agreement
agreement
memorandum
declaration
agreement
memorandum
memorandum
agreement
agreement
memorandum
memorandum
memorandum
declaration
memorandum
memorandum
agreement
agreement`,
      "projects": `grant
grant
cultural
grant
grant
grant
project
grant
cultural
cultural
cultural
grant
project
grant
grant
project
project
grant
project
training
project
project
project
project
project
project
project
project
project
project
project
project
project
cultural
project
project
project
project
project
project`,
      "events": `event
membership
event
event
event
forum
event
event
event
event
membership
event
event
visit
visit
visit
event
event`,
      "programmes": `programme
programme
cultural
programme
programme`,
      "statements": `context
context
context
context
context
context
context
context
context
context
context
context
context
context
context
context
context
context
context
context
context
context
context
context
context
context`,
      "series": `rate
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
rank
rank
rank
share
share
share
flow
flow
rate
rate
rate
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
rate
rate
rate
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
stock
stock
flow
flow
flow
flow
flow
flow
flow
flow
share
flow
flow
flow
flow
flow
flow
flow
flow
flow
flow
rate
rate
rate
flow
flow`,
    },
    licence: {
      "sources": `



ODC-BY-1.0
ODC-BY 1.0
ODC-BY-1.0
ODC-BY 1.0

































US government data; the copy is dedicated to the public domain (ODC-PDDL-1.0)
Single facts quoted with their source



Single facts quoted with their source; the terms of the customs were not read




US government data; the copy is dedicated to the public domain (ODC-PDDL-1.0)

CC BY 4.0
CC BY 4.0



US government data; the copy is dedicated to the public domain (ODC-PDDL-1.0)


IMF copyright and usage terms for data, which apply to any further use


Single facts quoted with their source; the values are the World Bank's (PA.NUS.FCRF)










CC BY













Single facts quoted with their source





























Single facts quoted with their source















Single facts quoted with their source












Single facts quoted with their source



CC BY 4.0 at the World Bank; the copy is dedicated to the public domain (ODC-PDDL-1.0)
CC BY 4.0 at the World Bank; the copy is dedicated to the public domain (ODC-PDDL-1.0)
CC BY 4.0 at the World Bank; the copy is dedicated to the public domain (ODC-PDDL-1.0)
CC BY 4.0
CC BY 4.0
`,
    },
    attribution: {
      "sources": `



AidData, GCDF 3.0 (ODC-BY 1.0)
AidData, GCDF 3.0 (ODC-BY 1.0)
AidData, GCDF 3.0 (ODC-BY 1.0)
AidData, Global Chinese Official Finance Dataset 1.0 (ODC-BY 1.0)

































US BLS




Source: General Administration of Customs of China




US EIA

Source: Ember, China Cleantech Export Data (CC BY 4.0)
Source: Ember, China solar PV exports (CC BY 4.0)



US Federal Reserve


Source: International Monetary Fund, Direction of Trade Statistics













Penn World Table 10.01 (CC BY)












































































World Bank (CC BY 4.0)
World Bank (CC BY 4.0)
World Bank (CC BY 4.0)
World Bank (CC BY 4.0)
World Bank (CC BY 4.0)
`,
    },
    country: {
      "parties": `b

b


o
b

b
b
b

b
b
b
b
b
b
b
b
o
1v
o
o

o
o
o
o
o
o
o
o
o
o
b



b
o
b
b
o


o
b
o
1w
o
b
b
b
o
b
o
b
o
1s

b
b
b

b





o
o`,
      "series": `








7
7
7
b
12
12
12
b
b
b
b
b
b
b
b


b
o
o
b
b
b
b
b
b
b
b
b
b
o
b
o

b
o
1y













b
o
7
7
b
b
12
12
b
b
b
b
b
b
b
b
b
b
b
b

b
o
1y
b
b`,
    },
    label_en: {
      "parties": `State Academy of Fine Arts of Azerbaijan
ACWA Power
ADA University
Asian Development Bank
Asian Infrastructure Investment Bank
Anhui University
State Agency on Alternative and Renewable Energy Sources
Armenia
Azerbaijan Airlines
Aze.Media
Azeravtoyol
Azerbaijan
Embassy of Azerbaijan in Beijing
Azerbaijan Railways
Azerbaijan Tourism Board
Azerbaijan University of Languages
Azerbaijani companies
Azerbaijani students
Export and Investment Promotion Agency of Azerbaijan
Baku State University
Bank of China
BOTAŞ
BYD
China Electric Power Planning and Engineering Institute
China
China Construction Bank
China Datang Overseas Investment
China Development Bank
China Energy Overseas Investment
China Investment Corporation
China Tourism Group
Chinese companies
China International Center for Economic and Technical Exchanges
COSCO Group
Chinese People's Association for Friendship with Foreign Countries
DET-AL Aluminium
European Bank for Reconstruction and Development
Eurasian Development Bank
Georgia
Government of Azerbaijan
Guangzhou Port Authority
Heydar Aliyev
Heydar Aliyev Foundation
Huawei
International Association of Ports and Harbors
World Bank (IBRD)
Industrial and Commercial Bank of China
Ilham Aliyev
Lianyungang Port Holding Group
Masdar
Ministry of Commerce of China
Ministry of Digital Development and Transport of Azerbaijan
Ministry of Economy of Azerbaijan
Ministry of Energy of Azerbaijan
National Energy Administration of China
Port of Baku at Alyat
PowerChina
Academy of Public Administration of Azerbaijan
Qingdao Port
Samsung
Shanghai Cooperation Organisation
SOCAR
SOCAR Green
State Oil Fund of Azerbaijan
South Korea
Southern Gas Corridor CJSC
Trans-Caspian International Transport Route
Türkiye
United Arab Emirates
United Nations
United States
Universal Energy (Universal Solar Azerbaijan)
Xi Jinping`,
      "figures": `Azerbaijan's share in the AIIB, US dollars
Azerbaijan's share in the AIIB, percent
Azerbaijan's share of the AIIB's subscribed capital, percent
Starting capital of the AIIB (authorised)
Paid-in capital of the AIIB
Chinese equipment given to the port of Alyat
Investment from Azerbaijan in China, flow of a quarter
Azerbaijani investment in China, cumulative
Import containers on block trains from China, 2024 (TEU)
Transit containers on block trains from China, 2024 (TEU)
Container block trains China-Europe over the Middle Corridor, 2025 (railway statement)
Block trains dispatched from China to Azerbaijan, 2024
Block trains from China received in Azerbaijan, 2024
Block trains from China received in Azerbaijan, January-April 2025
Chinese free aid to Azerbaijan, cumulative
Chinese grant of December 2014
Chinese grants to Azerbaijan, cumulative
Direct investment from China in Azerbaijan, flow of a quarter
Chinese investment in Azerbaijan, cumulative
China's direct investment in Azerbaijan, stock (Eurasian Development Bank)
Chinese help for mine clearance
Companies with Chinese capital active in Azerbaijan
Companies of Chinese origin in Azerbaijan
Contracts of Chinese companies on Azerbaijani state projects
Containers carried by rail through Azerbaijan, all directions, 2025 (TEU)
Containers from China on the Middle Corridor, 2024 (railway statement)
Containers on the first export block train from Baku to Xi'an, November 2024
Transit time of the first block train from Xi'an to Baku, March 2024
Direct flights to Beijing, a week
Length of a Huawei internship
Azerbaijani students who finished Huawei internships
Hybrid cars imported from China, 2025
Hybrid cars imported from China, value, 2025
Imports from China in parts of years, as said
Value of the documents of the April 2025 industrial conference
Schools in Nakhchivan given distance-learning equipment
Cargo handled by the port of Baku
Containers handled by the port of Baku
Rail cargo between Azerbaijan and China, both directions, 2024
Renewable capacity agreed with Chinese companies
First yuan bonds of the State Oil Fund (SOFAZ)
State Oil Fund (SOFAZ) investment in China, cumulative
Trade turnover with China in parts of years, as said
Cargo on the whole Trans-Caspian route, 2023
Cargo on the whole Trans-Caspian route, January-November 2024
Containers on the Trans-Caspian route
Transit container trains from China on the Trans-Caspian route
Links between universities and institutes of the two countries
Foreign visitors to Azerbaijan, all countries
Visitors from China in parts of years`,
      "loans": `ADB loan for the coronavirus response
ADB loan for the Bilasuvar and Neftchala solar plants
AIIB loan for the coronavirus response
AIIB loan for the Bilasuvar and Neftchala solar plants
AIIB loan for the Trans-Anatolian Natural Gas Pipeline (TANAP)
EBRD loan for the Bilasuvar and Neftchala solar plants
World Bank loans for the Trans-Anatolian Natural Gas Pipeline (TANAP)
World Bank loan for TANAP to Azerbaijan`,
      "agreements": `Memorandum of the port of Alyat and COSCO Group
Memorandum of the port of Alyat and the Guangzhou Port Authority
Memorandum of the port of Alyat and Lianyungang Port Holding Group
Memoranda of the port of Alyat with Chinese partners
Memorandum on twin ports, Baku and Qingdao
Cooperation plan for joint promotion of the Belt and Road
Implementation agreement on floating solar on Lake Boyukshor
Container transit over the Trans-Caspian corridor
Documents signed at the Second Belt and Road Forum
Value of the documents signed at the Second Belt and Road Forum
Other joint undertakings among the forum documents
Azerbaijan trading house in China
Export of Azerbaijani wine and other alcoholic drinks to China
Framework agreement with BYD on electric buses
Joint statement on a comprehensive strategic partnership
Execution agreement on a 100 MW solar plant of China Datang
Joint communiqué on diplomatic relations
Agreement on technical and economic cooperation, 2004
Agreement on economic and technological cooperation, 2011
Agreement on economic and technical cooperation, 2014
Agreement on cooperation in education
Memorandum of the energy ministry and the National Energy Administration
Joint statement on friendly relations, 1994
Implementation agreement for a 160 MW solar plant in Fuzuli
Investment agreement on the Gobustan solar plant
Grant agreement for trade, 2010
Memorandum on the green energy corridor
Memorandum of the Heydar Aliyev Foundation and the CPAFFC
Memorandum of the digital ministry, ADA University and Huawei
Documents of the April 2025 industrial conference
Bilateral investment treaty
Memorandum on a working group on investment
Joint statement of the presidents, 2005
Implementation agreement on offshore wind
Memorandum on 2 GW of offshore wind
Memorandum on renewable energy and power-system planning
Implementation agreement on a 160 MW solar plant of PowerChina
Cooperation documents signed before the two presidents
Memorandum on the status of SCO dialogue partner
Memorandum on the Silk Road Economic Belt
Memorandum of the State Oil Fund (SOFAZ) and China Investment Corporation
Joint declaration on a strategic partnership
Memorandum on tourism with China Tourism Group
Memorandum on the Trans-Caspian route of the China-Europe Railway Express
Agreement on mutual visa exemption for ordinary passports
Close of the talks on Azerbaijan's entry to the WTO`,
      "projects": `Twelve cars for the Ministry of Economic Development
Enterprise centre in Azerbaijan
Confucius Institute at Baku State University
Fifty utility vehicles for Azeravtoyol
Educational equipment granted through CICETE
Driving simulators for training
Sports complex for an orphanage in Baku
Equipment for the Baku International Sea Trade Port (AidData)
Chinese Centre at the Academy of Public Administration
Confucius Institute at the Azerbaijan University of Languages
Chinese Language Centre at the State Academy of Fine Arts
Irrigation equipment for Nakhchivan
Export credit for the DET-AL aluminium plant, second phase
Kindergarten furniture for Nakhchivan
Mobile energy stations for Nakhchivan
Bank of China part of the Baku-Tbilisi-Ceyhan pipeline loan
ICBC part of the Baku-Tbilisi-Ceyhan pipeline loan
Highway maintenance equipment
Bank of China part of the Shah Deniz stage 2 loan
Training on the equipment given to the port
Bank of China part of a loan to SOCAR
ICBC part of a loan to SOCAR Trading
Floating solar plant on Lake Boyukshor, capacity
Agro-logistic industrial parks in Guba, Khachmaz and Goychay
Asia-Europe telecommunications corridor
Greenhouse complex in Kurdamir District
Tyre plant in the Sumgayit Chemical Industrial Park
Chinese funding of the Baku-Tbilisi-Kars railway
Baku-Tbilisi-Kars railway
BYD electric bus plant in Sumgayit, first investment
Solar plant of China Datang and SOCAR Green, capacity
Garadagh solar plant, capacity
Gobustan solar plant, capacity
School playground in Malipo County, Yunnan
Research and development centre at ADA University
Smart villages with Huawei technology in Karabakh
Khizi-Absheron wind plant, capacity
Offshore wind of China Energy, capacity
Offshore wind of China Datang and PowerChina, capacity
Solar plant of PowerChina and SOCAR Green, capacity`,
      "events": `Establishment of the AIIB
Azerbaijan as a founding member of the AIIB
Announcement of the Belt and Road Initiative
Chinese officials at the opening of the Baku-Tbilisi-Kars railway
First Confucius Institute in Azerbaijan
Second Belt and Road Forum for International Cooperation
First panel of the Gobustan solar plant
US embargo on Huawei
First meeting of the intergovernmental commission
Opening of the Khizi-Absheron wind plant
Dialogue partner of the Shanghai Cooperation Organisation
Mutual visa exemption in force
Visa-free entry for citizens of China, 2024
President Aliyev's visit to China, 2015
President Aliyev's visit to China, 2019
First official visit of a president of Azerbaijan to China, 1994
Azerbaijani wine house in Urumqi
World Ports Conference in Baku`,
      "programmes": `Green and smart plans with the AIIB
Azerbaijan's policy of economic diversification
Azerbaijani culture events in Chinese cities
Huawei programme Seeds for the Future in Azerbaijan
Huawei internships in Shenzhen for Azerbaijani students`,
      "statements": `The AIIB's work for Belt and Road countries
The AIIB within the Belt and Road Initiative
Rising freight traffic at the port of Alyat
Azerbaijan as an active Belt and Road participant
Azerbaijan's transit work before the Belt and Road Initiative
Azerbaijan's trade turnover with China as the highest in the region
Azerbaijan's growing investment abroad
China's growing attention to digital infrastructure and 5G in Azerbaijan
China's interest in Azerbaijan's transit infrastructure
China's earlier focus on Azerbaijan's energy sector
Azerbaijan's small weight for China in its first years of independence
Groundwork for socio-cultural, socio-economic and military-strategic cooperation
Huawei's turn to wireless networks and artificial intelligence
Huawei's long presence in Azerbaijan's ICT sector
Security concerns over Huawei technology in the South Caucasus
Huawei's world rank in smartphones before the US embargo
Growing number of joint humanitarian projects
Non-oil areas of cooperation
Alternative corridors as a Chinese priority
Larger Belt and Road role expected of Azerbaijan
Breadth of the Belt and Road Initiative
China's expected focus on transport and logistics in Azerbaijan
Closer relations expected between the two states
Sustainable Development Goals for 2030 as the frame of the AIIB plans
Source line of the article, Aze.Media
Technology rivalry of the United States and China around Huawei`,
      "series": `Price of Brent crude oil, annual average
Cargo on the Baku-Tbilisi-Kars railway by year
China's exports to Azerbaijan by month, clean technology: all technologies
China's exports to Azerbaijan by month, clean technology: batteries
China's exports to Azerbaijan by month, clean technology: electric vehicles
China's exports to Azerbaijan by month, clean technology: grid equipment
China's exports to Azerbaijan by month, clean technology: heating and cooling
China's exports to Azerbaijan by month, clean technology: solar panels (PV)
China's exports to Azerbaijan by month, clean technology: wind power equipment
China's exports to Armenia, by China's customs (yuan)
China's imports from Armenia, by China's customs (yuan)
China's trade turnover with Armenia, by China's customs (yuan)
China's exports to Azerbaijan by month, by China's customs (yuan)
China's exports to Georgia, by China's customs (yuan)
China's imports from Georgia, by China's customs (yuan)
China's trade turnover with Georgia, by China's customs (yuan)
China's imports from Azerbaijan by month, by China's customs (yuan)
China's trade turnover with Azerbaijan by month, by China's customs (yuan)
China's rank among the partners of Azerbaijan's exports (1992–2020)
China's rank among the partners of Azerbaijan's imports (1992–2020)
China's rank among the partners of Azerbaijan's trade turnover (1992–2020)
China's share of Azerbaijan's exports, percent (1992–2020)
China's share of Azerbaijan's imports, percent (1992–2020)
China's share of Azerbaijan's trade turnover, percent (1992–2020)
Solar panels exported from China to Azerbaijan, capacity (MW)
Electric cars imported by Azerbaijan, all countries
Azerbaijani manat per US dollar, annual average
Chinese yuan per US dollar, annual average (Federal Reserve)
Chinese yuan per US dollar, annual average (Penn World Table)
Chinese official commitments to Azerbaijan, aid (ODA-like)
Chinese official commitments to Azerbaijan, other official flows (OOF-like)
Chinese official commitments to Azerbaijan, all classes
Chinese official finance traced to projects, aid (ODA-like)
Chinese official finance traced to projects, other official flows (OOF-like)
Chinese official finance not traced to any project, aid (ODA-like)
Chinese official finance not traced to any project, other official flows (OOF-like)
Chinese official finance not traced to any project, class not clear (vague)
Chinese official commitments to Azerbaijan, class not clear (vague)
GDP of Azerbaijan, current US dollars
GDP of China, current US dollars
GDP of Azerbaijan in purchasing power parity
GDP of China in purchasing power parity
Hybrid cars imported by Azerbaijan, all countries, 2019–2021
Consumer price inflation in Azerbaijan
Consumer price inflation in China
Consumer price inflation in the United States
Azerbaijan's trade turnover by partner: China (1992–2020)
Azerbaijan's trade turnover by partner: France (1992–2020)
Azerbaijan's trade turnover by partner: Georgia (1992–2020)
Azerbaijan's trade turnover by partner: Germany (1992–2020)
Azerbaijan's trade turnover by partner: Iran (1992–2020)
Azerbaijan's trade turnover by partner: Israel (1992–2020)
Azerbaijan's trade turnover by partner: Italy (1992–2020)
Azerbaijan's trade turnover by partner: Kazakhstan (1992–2020)
Azerbaijan's trade turnover by partner: Russia (1992–2020)
Azerbaijan's trade turnover by partner: Türkiye (1992–2020)
Azerbaijan's trade turnover by partner: Ukraine (1992–2020)
Azerbaijan's trade turnover by partner: United Kingdom (1992–2020)
Azerbaijan's trade turnover by partner: United States (1992–2020)
Population of Azerbaijan
Population of China
South Caucasus: Armenia's trade turnover with China, by China's report
South Caucasus: Armenia's trade turnover with China, by its own report
South Caucasus: Azerbaijan's trade turnover with China, by China's report
South Caucasus: Azerbaijan's trade turnover with China, by its own report
South Caucasus: Georgia's trade turnover with China, by China's report
South Caucasus: Georgia's trade turnover with China, by its own report
Azerbaijan's trade turnover with China, as announced
Azerbaijan's trade balance with China, as Azerbaijan reports it
China's share of Azerbaijan's trade turnover
Azerbaijan's exports to China, as Azerbaijan reports them (FOB)
Azerbaijan's imports from China, as Azerbaijan reports them (CIF)
Azerbaijan's trade turnover with China, as Azerbaijan reports it
Azerbaijan's exports to the world (FOB)
Azerbaijan's imports from the world (CIF)
Azerbaijan's trade balance with China, as China reports it
Azerbaijan's exports to China, as China reports them (CIF)
Azerbaijan's imports from China, as China reports them (FOB)
Azerbaijan's trade turnover with China, as China reports it
Cargo on the whole Trans-Caspian route by year
Unemployment in Azerbaijan
Unemployment in China
US consumer price index (CPI-U), annual average
Azerbaijan's imports from the world, as announced
Azerbaijan's trade turnover with the world, as announced`,
      "tables": `Agreements and signed documents
Background and outlook
Share and rank of China, to 2020
Clean technology from China by month
Clean technology from China by year
Corridor cargo and car imports by year
Culture and education
Digital cooperation
Fact check of the founding article
All figures
Chinese official finance by year
Official finance traced to projects
Country indicators by year
Investment, source by source
Loans to Azerbaijan
Main trading partners by year, to 2020
Memoranda
Middle Corridor traffic
Milestones since 1992
Oil price, purchasing power and unemployment by year
Projects
South Caucasus trade with China, 2015–2020
South Caucasus trade by Chinese customs
Timeline
Goods trade by year (reports end 2020)
Trade by Chinese customs, by month
Trade since 2021 by two reports`,
      "columns": `Date
Year
Title
Kind
Parties
Sector
Place
Part of
Amount, USD
Counted in totals
Status
Verdict
Source
ID
Title
Statement
Parties
Sector
Status
Value
Unit
Verdict
Where in the source
Source
ID
Year
Share of exports, %
Share of imports, %
Share of turnover, %
Rank in exports
Rank in imports
Rank in turnover
Month
All technologies, USD
Batteries, USD
Electric vehicles, USD
Grid equipment, USD
Heating and cooling, USD
Solar panels, USD
Wind power, USD
Year
All technologies, USD
Batteries, USD
Electric vehicles, USD
Grid equipment, USD
Heating and cooling, USD
Solar panels, USD
Wind power, USD
Solar panels, MW
Year
Trans-Caspian route, tonnes
Baku-Tbilisi-Kars, tonnes
Electric cars
Hybrid cars
Date
Year
Title
Kind
Parties
Sector
Place
Value
Unit
Status
Verdict
Source
ID
Date
Year
Title
Kind
Parties
Place
Value
Unit
Status
Verdict
Source
ID
Where in the source
Title
Claim of the article, in our words
Kind
Date
Year
Value in the article
Value
Unit
Verdict
What to mind
Source
ID
Figure
Kind
As of
Year
Value
Unit
Exactness
Value in the article
Sector
Status
Verdict
Source
ID
Year
All classes, 2021 USD
Aid (ODA-like), 2021 USD
Other official flows (OOF-like), 2021 USD
Class not clear, 2021 USD
Year
ODA-like, 2021 USD
ODA-like, traced
ODA-like, not traced
OOF-like, 2021 USD
OOF-like, traced
OOF-like, not traced
Vague, 2021 USD
Vague, not traced
Year
GDP of Azerbaijan, USD
GDP of China, USD
Population of Azerbaijan
Population of China
Inflation in Azerbaijan, %
Inflation in China, %
Inflation in the United States, %
AZN per USD
CNY per USD
CNY per USD (Penn World Table)
US consumer prices, 1982–84 = 100
Figure
From
To
As of
Year
Value
Unit
Exactness
What is counted
Status
Rank
Verdict
Source
ID
Date
Year
Title
Lender
Amount, USD
Exactness
Counted in totals
Borrower
Sector
Status
Verdict
Source
ID
Year
Türkiye, USD
Russia, USD
United States, USD
Germany, USD
Georgia, USD
Italy, USD
United Kingdom, USD
Ukraine, USD
France, USD
Israel, USD
China, USD
Iran, USD
Kazakhstan, USD
Date
Year
Title
Parties
Sector
Place
Status
Verdict
Source
ID
Figure
As of
Year
Value
Unit
Exactness
Source
ID
Date
Year
Title
Kind
Parties
Sector
Status
Source
ID
Year
Brent, USD a barrel
GDP of Azerbaijan, PPP
GDP of China, PPP
Unemployment in Azerbaijan, %
Unemployment in China, %
Date
Year
Title
Kind
Parties
Sector
Place
Amount, USD
Amount, constant 2021 USD
Counted in totals
Status
Verdict
Source
ID
Year
Azerbaijan, own report, USD
Georgia, own report, USD
Armenia, own report, USD
Azerbaijan, China's report, USD
Georgia, China's report, USD
Armenia, China's report, USD
Year
Azerbaijan, CNY
Georgia, CNY
Armenia, CNY
China's exports to Azerbaijan, CNY
China's imports from Azerbaijan, CNY
China's exports to Georgia, CNY
China's imports from Georgia, CNY
China's exports to Armenia, CNY
China's imports from Armenia, CNY
Date
Year
Title
Kind
Parties
Sector
Place
Amount, USD
Status
Verdict
Source
ID
Year
Exports to China, USD
Imports from China, USD
Turnover, USD
Balance, USD
Exports by China's data, USD
Imports by China's data, USD
Turnover by China's data, USD
Balance by China's data, USD
Turnover as announced, USD
Exports to the world, USD
Imports from the world, USD
China's share of turnover, %
Month
China's exports, CNY
China's imports, CNY
Turnover, CNY
Year
Turnover as announced, USD
Turnover by China's customs, CNY
China's exports, CNY
China's imports, CNY`,
    },
    label_az: {
      "parties": `Azərbaycan Dövlət Rəssamlıq Akademiyası
ACWA Power
ADA Universiteti
Asiya İnkişaf Bankı
Asiya İnfrastruktur İnvestisiya Bankı
Anhuy Universiteti
Bərpa Olunan Enerji Mənbələri Dövlət Agentliyi
Ermənistan
Azərbaycan Hava Yolları
Aze.Media
“Azəravtoyol”
Azərbaycan
Azərbaycanın Pekindəki səfirliyi
Azərbaycan Dəmir Yolları
Azərbaycan Turizm Bürosu
Azərbaycan Dillər Universiteti
Azərbaycan şirkətləri
Azərbaycanlı tələbələr
Azərbaycanda İxracın və İnvestisiyaların Təşviqi Agentliyi
Bakı Dövlət Universiteti
Çin Bankı
BOTAŞ
BYD
Çin Elektrik Enerjisinin Planlaşdırılması və Layihələndirilməsi İnstitutu
Çin
Çin Tikinti Bankı
China Datang Overseas Investment
Çin İnkişaf Bankı
China Energy Overseas Investment
Çin İnvestisiya Korporasiyası
Çin Turizm Qrupu
Çin şirkətləri
Çin Beynəlxalq İqtisadi və Texniki Mübadilə Mərkəzi
COSCO Qrupu
Çin Xalqının Xarici Ölkələrlə Dostluq Cəmiyyəti
DET-AL Alüminium
Avropa Yenidənqurma və İnkişaf Bankı
Avrasiya İnkişaf Bankı
Gürcüstan
Azərbaycan Hökuməti
Quançjou Liman Administrasiyası
Heydər Əliyev
Heydər Əliyev Fondu
Huawei
Beynəlxalq Limanlar Assosiasiyası
Dünya Bankı (BYİB)
Çin Sənaye və Ticarət Bankı
İlham Əliyev
Lianyungang Port Holding Group
Masdar
Çinin Ticarət Nazirliyi
Azərbaycanın Rəqəmsal İnkişaf və Nəqliyyat Nazirliyi
Azərbaycan İqtisadiyyat Nazirliyi
Azərbaycanın Energetika Nazirliyi
Çin Milli Energetika İdarəsi
Bakı Limanı (Ələt)
PowerChina
Azərbaycan Dövlət İdarəçilik Akademiyası
Tsindao Limanı
Samsung
Şanxay Əməkdaşlıq Təşkilatı
SOCAR
SOCAR Green
Azərbaycan Respublikası Dövlət Neft Fondu
Cənubi Koreya
“Cənub Qaz Dəhlizi” QSC
Transxəzər Beynəlxalq Nəqliyyat Marşrutu
Türkiyə
Birləşmiş Ərəb Əmirlikləri
Birləşmiş Millətlər Təşkilatı
Amerika Birləşmiş Ştatları
Universal Energy (Universal Solar Azerbaijan)
Si Cinpin`,
      "figures": `Azərbaycanın AİİB-dəki payı, ABŞ dolları
Azərbaycanın AİİB-dəki payı, faiz
Azərbaycanın AİİB-nin abunə olunmuş kapitalında payı, faiz
AİİB-nin ilkin kapitalı (nizamnamə kapitalı)
AİİB-nin ödənilmiş kapitalı
Ələt limanına Çinin bağışladığı avadanlıq
Azərbaycandan Çinə investisiya, rüblük axın
Azərbaycanın Çinə investisiyası, cəmi
Çindən blok qatarlarla idxal konteynerləri, 2024 (TEU)
Çindən blok qatarlarla tranzit konteynerlər, 2024 (TEU)
Orta Dəhlizlə Çin-Avropa konteyner blok qatarları, 2025 (dəmir yolunun məlumatı)
Çindən Azərbaycana yola salınmış blok qatarlar, 2024
Azərbaycanda Çindən qəbul edilmiş blok qatarlar, 2024
Azərbaycanda Çindən qəbul edilmiş blok qatarlar, 2025-ci il yanvar-aprel
Çinin Azərbaycana əvəzsiz yardımı, cəmi
Çinin 2014-cü il dekabr qrantı
Çinin Azərbaycana qrantları, cəmi
Çindən Azərbaycana birbaşa investisiya, rüblük axın
Çinin Azərbaycana investisiyası, cəmi
Çinin Azərbaycana birbaşa investisiyası, qalıq (Avrasiya İnkişaf Bankı)
Çinin minatəmizləməyə yardımı
Azərbaycanda fəal olan Çin kapitallı şirkətlər
Azərbaycanda Çin mənşəli şirkətlər
Çin şirkətlərinin Azərbaycan dövlət layihələri üzrə müqavilələri
Azərbaycandan dəmir yolu ilə daşınan konteynerlər, bütün istiqamətlər, 2025 (TEU)
Orta Dəhlizlə Çindən konteynerlər, 2024 (dəmir yolunun məlumatı)
İlk Bakı-Sian ixrac blok qatarında konteynerlər, noyabr 2024
İlk Sian-Bakı blok qatarının yolda olma müddəti, mart 2024
Pekinə həftəlik birbaşa reyslər
Huawei təcrübəsinin müddəti
Huawei təcrübəsini başa vurmuş azərbaycanlı tələbələr
Çindən idxal edilmiş hibrid avtomobillər, 2025
Çindən idxal edilmiş hibrid avtomobillər, dəyər, 2025
Çindən idxal, ilin hissələri üzrə açıqlamalar
2025-ci ilin aprel sənaye konfransında imzalanmış sənədlərin dəyəri
Distant təhsil avadanlığı verilmiş Naxçıvan məktəbləri
Bakı limanında aşırılan yük
Bakı limanında aşırılan konteynerlər
Azərbaycan-Çin dəmir yolu yükləri, hər iki istiqamət, 2024
Çin şirkətləri ilə razılaşdırılmış bərpa olunan enerji gücü
Dövlət Neft Fondunun (ARDNF) ilk yuan istiqrazları
Dövlət Neft Fondunun (ARDNF) Çinə investisiyası, cəmi
Çinlə ticarət dövriyyəsi, ilin hissələri üzrə açıqlamalar
Bütün Transxəzər marşrutu üzrə yük, 2023
Bütün Transxəzər marşrutu üzrə yük, 2024-cü il yanvar-noyabr
Transxəzər marşrutu üzrə konteynerlər
Transxəzər marşrutu ilə Çindən tranzit konteyner qatarları
İki ölkənin universitet və institutları arasında əlaqələr
Azərbaycana gələn əcnəbi ziyarətçilər, bütün ölkələr
Çindən gələn ziyarətçilər, ilin hissələri üzrə`,
      "loans": `AİB-nin koronavirusla mübarizə krediti
AİB-nin Biləsuvar və Neftçala günəş elektrik stansiyaları üçün krediti
AİİB-nin koronavirusla mübarizə krediti
AİİB-nin Biləsuvar və Neftçala günəş elektrik stansiyaları üçün krediti
AİİB-nin Transanadolu Təbii Qaz Boru Kəməri (TANAP) krediti
AYİB-nin Biləsuvar və Neftçala günəş elektrik stansiyaları üçün krediti
Dünya Bankının Transanadolu Təbii Qaz Boru Kəməri (TANAP) kreditləri
Dünya Bankının Azərbaycana TANAP krediti`,
      "agreements": `Ələt limanı ilə COSCO Qrupu arasında memorandum
Ələt limanı ilə Quançjou Liman Administrasiyası arasında memorandum
Ələt limanı ilə Lianyungang Port Holding Group arasında memorandum
Ələt limanının Çin tərəfdaşları ilə memorandumları
Bakı və Tsindao limanlarının qardaşlaşması haqqında memorandum
“Bir kəmər, bir yol” təşəbbüsünün birgə təşviqi üzrə əməkdaşlıq planı
Böyükşor gölündə üzən günəş stansiyası üzrə icra sazişi
Transxəzər dəhlizi ilə konteyner tranziti
İkinci “Bir kəmər, bir yol” Forumunda imzalanmış sənədlər
İkinci “Bir kəmər, bir yol” Forumunda imzalanmış sənədlərin ümumi dəyəri
Forum sənədləri arasında digər birgə təşəbbüslər
Çində Azərbaycan Ticarət Evi
Azərbaycan şərabının və digər spirtli içkilərin Çinə ixracı
BYD ilə elektrik avtobusları üzrə çərçivə sazişi
Hərtərəfli strateji tərəfdaşlığın qurulması haqqında Birgə Bəyanat
China Datang-ın 100 MVt-lıq günəş stansiyası üzrə icra sazişi
Diplomatik münasibətlərin qurulması haqqında birgə kommünike
Texniki-iqtisadi əməkdaşlıq haqqında saziş, 2004
İqtisadi-texnoloji əməkdaşlıq haqqında saziş, 2011
İqtisadi-texniki əməkdaşlıq haqqında saziş, 2014
Təhsil sahəsində əməkdaşlıq haqqında saziş
Energetika Nazirliyi ilə Çin Milli Energetika İdarəsi arasında memorandum
Dostluq münasibətlərinin inkişafı haqqında birgə bəyanat, 1994
Füzulidə 160 MVt gücündə günəş elektrik stansiyası üzrə icra sazişi
Qobustan günəş elektrik stansiyası üzrə investisiya sazişi
Ticarət sahəsində qrant sazişi, 2010
Yaşıl enerji dəhlizi haqqında memorandum
Heydər Əliyev Fondu ilə Çin Xalqının Xarici Ölkələrlə Dostluq Cəmiyyəti arasında memorandum
Rəqəmsal İnkişaf və Nəqliyyat Nazirliyi, ADA Universiteti və Huawei arasında memorandum
2025-ci ilin aprel sənaye konfransında imzalanmış sənədlər
İnvestisiyaların təşviqi və qarşılıqlı qorunması haqqında saziş
İnvestisiya üzrə işçi qrupu haqqında memorandum
Prezidentlərin birgə bəyanatı, 2005
Dəniz külək enerjisi layihəsi üzrə icra sazişi
2 QVt-lıq dəniz külək layihəsi haqqında memorandum
Bərpa olunan enerji və enerji sisteminin planlaşdırılması haqqında memorandum
PowerChina-nın 160 MVt-lıq günəş stansiyası üzrə icra sazişi
İki prezidentin iştirakı ilə imzalanmış əməkdaşlıq sənədləri
ŞƏT-in dialoq tərəfdaşı statusu haqqında memorandum
İpək Yolu İqtisadi Kəməri haqqında memorandum
Dövlət Neft Fondu (ARDNF) ilə Çin İnvestisiya Korporasiyası arasında memorandum
Strateji tərəfdaşlığın qurulması haqqında Birgə Bəyannamə
Çin Turizm Qrupu ilə turizm sahəsində memorandum
Çin-Avropa dəmir yolu ekspresinin Transxəzər marşrutu haqqında memorandum
Ümumvətəndaş pasportları üçün qarşılıqlı viza azadlığı haqqında saziş
Azərbaycanın ÜTT-yə üzvlüyü üzrə ikitərəfli danışıqların yekunu`,
      "projects": `İqtisadi İnkişaf Nazirliyi üçün 12 avtomobil
Azərbaycanda Sahibkarlıq Mərkəzi
Bakı Dövlət Universitetində Konfutsi İnstitutu
“Azəravtoyol” üçün 50 xüsusi təyinatlı maşın
CICETE vasitəsilə təhsil avadanlığı qrantı
Tədris üçün sürücülük trenajorları
Bakıda uşaq evi üçün idman kompleksi
Bakı Beynəlxalq Dəniz Ticarət Limanı üçün avadanlıq (AidData)
Dövlət İdarəçilik Akademiyasında Çin Mərkəzi
Azərbaycan Dillər Universitetində Konfutsi İnstitutu
Dövlət Rəssamlıq Akademiyasında Çin Dili Mərkəzi
Naxçıvan üçün suvarma avadanlığı
DET-AL alüminium zavodunun ikinci mərhələsi üçün ixrac krediti
Naxçıvan üçün uşaq bağçası mebeli
Naxçıvan üçün səyyar enerji stansiyaları
Bakı-Tbilisi-Ceyhan boru kəməri kreditində “Bank of China”nın payı
Bakı-Tbilisi-Ceyhan boru kəməri kreditində ICBC-nin payı
Avtomobil yollarının saxlanması üçün avadanlıq
“Şahdəniz” yatağının ikinci mərhələsi üçün kreditdə “Bank of China”nın payı
Limana verilmiş avadanlıq üzrə təlim
SOCAR-a verilən kreditdə “Bank of China”nın payı
“SOCAR Trading”ə verilən kreditdə ICBC-nin payı
Böyükşor gölündə üzən günəş stansiyası, güc
Quba, Xaçmaz və Göyçayda aqrologistika sənaye parkları
Asiya-Avropa telekommunikasiya dəhlizi
Kürdəmir rayonunda istixana kompleksi
Sumqayıt Kimya Sənaye Parkında şin zavodu
Bakı-Tbilisi-Qars dəmir yolunun Çin tərəfindən maliyyələşdirilməsi
Bakı-Tbilisi-Qars dəmir yolu
Sumqayıtda BYD elektrik avtobusları zavodu, ilkin investisiya
China Datang və SOCAR Green-in günəş stansiyası, güc
Qaradağ günəş elektrik stansiyası, güc
Qobustan günəş elektrik stansiyası, güc
Yunnan əyalətinin Malipo qəzasında məktəb meydançası
ADA Universitetində tədqiqat və inkişaf mərkəzi
Qarabağda Huawei texnologiyalı ağıllı kəndlər
Xızı-Abşeron külək elektrik stansiyası, güc
China Energy-nin dəniz külək layihəsi, güc
China Datang və PowerChina-nın dəniz külək layihəsi, güc
PowerChina və SOCAR Green-in günəş stansiyası, güc`,
      "events": `AİİB-nin yaradılması
Azərbaycan AİİB-nin təsisçi üzvü kimi
“Bir kəmər, bir yol” təşəbbüsünün elan edilməsi
Bakı-Tbilisi-Qars dəmir yolunun açılışında Çin rəsmiləri
Azərbaycanda ilk Konfutsi İnstitutu
İkinci “Bir kəmər, bir yol” Beynəlxalq Əməkdaşlıq Forumu
Qobustan günəş stansiyasının ilk paneli
ABŞ-nin Huawei şirkətinə qarşı embarqosu
Hökumətlərarası komissiyanın ilk iclası
Xızı-Abşeron külək stansiyasının açılışı
Şanxay Əməkdaşlıq Təşkilatının dialoq tərəfdaşı statusu
Qarşılıqlı viza azadlığı qüvvədə
Çin vətəndaşları üçün vizasız giriş, 2024
Prezident Əliyevin Çinə səfəri, 2015
Prezident Əliyevin Çinə səfəri, 2019
Azərbaycan prezidentinin Çinə ilk rəsmi səfəri, 1994
Urumçidə Azərbaycan şərab evi
Bakıda Dünya Limanlar Konfransı`,
      "programmes": `AİİB ilə yaşıl və ağıllı layihə planları
Azərbaycanın iqtisadiyyatın şaxələndirilməsi siyasəti
Çin şəhərlərində Azərbaycan mədəniyyəti tədbirləri
Huawei şirkətinin Azərbaycanda “Gələcəyin toxumları” proqramı
Azərbaycanlı tələbələr üçün Şençjendə Huawei təcrübəsi`,
      "statements": `AİİB-nin “Bir kəmər, bir yol” ölkələri üçün fəaliyyəti
AİİB “Bir kəmər, bir yol” təşəbbüsünün bir hissəsi kimi
Ələt limanında artan yük dövriyyəsi
Azərbaycan “Bir kəmər, bir yol” təşəbbüsünün fəal iştirakçısı kimi
Azərbaycanın “Bir kəmər, bir yol” təşəbbüsündən əvvəlki tranzit işləri
Çinlə ticarət dövriyyəsində Azərbaycanın regionda birinciliyi
Azərbaycanın xaricə artan investisiyaları
Çinin Azərbaycanda rəqəmsal infrastruktura və 5G-yə artan marağı
Çinin Azərbaycanın tranzit infrastrukturuna marağı
Çinin əvvəllər Azərbaycanın energetika sektoruna yönəlməsi
Müstəqilliyin ilk illərində Azərbaycanın Çin üçün az əhəmiyyəti
Sosial-mədəni, sosial-iqtisadi və hərbi-strateji əməkdaşlığın təməli
Huawei şirkətinin simsiz şəbəkələrə və süni intellektə yönəlməsi
Huawei şirkətinin Azərbaycanın İKT sektorunda uzunmüddətli fəaliyyəti
Cənubi Qafqazda Huawei texnologiyaları ilə bağlı təhlükəsizlik narahatlığı
ABŞ embarqosundan əvvəl Huawei şirkətinin smartfonlar üzrə dünya yeri
Birgə humanitar layihələrin artan sayı
Qeyri-neft sektorunda əməkdaşlıq sahələri
Alternativ dəhlizlər Çinin prioriteti kimi
Azərbaycanın “Bir kəmər, bir yol” təşəbbüsündə gözlənilən artan rolu
“Bir kəmər, bir yol” təşəbbüsünün əhatə dairəsi
Çinin Azərbaycanda nəqliyyat və logistikaya gözlənilən marağı
İki dövlət arasında gözlənilən daha sıx əlaqələr
AİİB planlarının çərçivəsi kimi 2030-cu il Dayanıqlı İnkişaf Məqsədləri
Məqalənin mənbə sətri, Aze.Media
ABŞ ilə Çinin Huawei ətrafında texnoloji rəqabəti`,
      "series": `Brent markalı neftin qiyməti, orta illik
Bakı-Tbilisi-Qars dəmir yolu ilə yük, illər üzrə
Çinin Azərbaycana ixracı, aylar üzrə, təmiz texnologiya: bütün texnologiyalar
Çinin Azərbaycana ixracı, aylar üzrə, təmiz texnologiya: akkumulyatorlar
Çinin Azərbaycana ixracı, aylar üzrə, təmiz texnologiya: elektromobillər
Çinin Azərbaycana ixracı, aylar üzrə, təmiz texnologiya: elektrik şəbəkəsi avadanlığı
Çinin Azərbaycana ixracı, aylar üzrə, təmiz texnologiya: isitmə və soyutma
Çinin Azərbaycana ixracı, aylar üzrə, təmiz texnologiya: günəş panelləri (PV)
Çinin Azərbaycana ixracı, aylar üzrə, təmiz texnologiya: külək energetikası avadanlığı
Çinin ixracı, Ermənistan, Çin gömrüyünün məlumatı (yuan)
Çinin idxalı, Ermənistan, Çin gömrüyünün məlumatı (yuan)
Çinin ticarət dövriyyəsi, Ermənistan, Çin gömrüyünün məlumatı (yuan)
Çinin Azərbaycana ixracı, aylar üzrə, Çin gömrüyünün məlumatı (yuan)
Çinin ixracı, Gürcüstan, Çin gömrüyünün məlumatı (yuan)
Çinin idxalı, Gürcüstan, Çin gömrüyünün məlumatı (yuan)
Çinin ticarət dövriyyəsi, Gürcüstan, Çin gömrüyünün məlumatı (yuan)
Çinin Azərbaycandan idxalı, aylar üzrə, Çin gömrüyünün məlumatı (yuan)
Çinin Azərbaycanla ticarət dövriyyəsi, aylar üzrə, Çin gömrüyünün məlumatı (yuan)
Çinin tərəfdaşlar arasında yeri: Azərbaycanın ixracı (1992–2020)
Çinin tərəfdaşlar arasında yeri: Azərbaycanın idxalı (1992–2020)
Çinin tərəfdaşlar arasında yeri: Azərbaycanın ticarət dövriyyəsi (1992–2020)
Çinin payı: Azərbaycanın ixracı, faiz (1992–2020)
Çinin payı: Azərbaycanın idxalı, faiz (1992–2020)
Çinin payı: Azərbaycanın ticarət dövriyyəsi, faiz (1992–2020)
Çindən Azərbaycana ixrac edilmiş günəş panelləri, güc (MVt)
Azərbaycana idxal edilmiş elektromobillər, bütün ölkələr
1 ABŞ dollarının manatla orta illik məzənnəsi
1 ABŞ dollarının yuanla orta illik məzənnəsi (Federal Ehtiyat Sistemi)
1 ABŞ dollarının yuanla orta illik məzənnəsi (Penn World Table)
Çinin Azərbaycana rəsmi maliyyə öhdəlikləri, yardım (ODA tipli)
Çinin Azərbaycana rəsmi maliyyə öhdəlikləri, digər rəsmi axınlar (OOF tipli)
Çinin Azərbaycana rəsmi maliyyə öhdəlikləri, cəmi
Layihələr üzrə izlənən Çin rəsmi maliyyəsi, yardım (ODA tipli)
Layihələr üzrə izlənən Çin rəsmi maliyyəsi, digər rəsmi axınlar (OOF tipli)
Heç bir layihəyə bağlana bilməyən Çin rəsmi maliyyəsi, yardım (ODA tipli)
Heç bir layihəyə bağlana bilməyən Çin rəsmi maliyyəsi, digər rəsmi axınlar (OOF tipli)
Heç bir layihəyə bağlana bilməyən Çin rəsmi maliyyəsi, növü aydın olmayan
Çinin Azərbaycana rəsmi maliyyə öhdəlikləri, növü aydın olmayan
Azərbaycanın ÜDM-i, cari ABŞ dolları
Çinin ÜDM-i, cari ABŞ dolları
Azərbaycan: ÜDM, alıcılıq qabiliyyəti pariteti üzrə
Çin: ÜDM, alıcılıq qabiliyyəti pariteti üzrə
Azərbaycana idxal edilmiş hibrid avtomobillər, bütün ölkələr, 2019–2021
Azərbaycanda istehlak qiymətlərinin inflyasiyası
Çində istehlak qiymətlərinin inflyasiyası
ABŞ-də istehlak qiymətlərinin inflyasiyası
Azərbaycanın ticarət dövriyyəsi, tərəfdaşlar üzrə: Çin (1992–2020)
Azərbaycanın ticarət dövriyyəsi, tərəfdaşlar üzrə: Fransa (1992–2020)
Azərbaycanın ticarət dövriyyəsi, tərəfdaşlar üzrə: Gürcüstan (1992–2020)
Azərbaycanın ticarət dövriyyəsi, tərəfdaşlar üzrə: Almaniya (1992–2020)
Azərbaycanın ticarət dövriyyəsi, tərəfdaşlar üzrə: İran (1992–2020)
Azərbaycanın ticarət dövriyyəsi, tərəfdaşlar üzrə: İsrail (1992–2020)
Azərbaycanın ticarət dövriyyəsi, tərəfdaşlar üzrə: İtaliya (1992–2020)
Azərbaycanın ticarət dövriyyəsi, tərəfdaşlar üzrə: Qazaxıstan (1992–2020)
Azərbaycanın ticarət dövriyyəsi, tərəfdaşlar üzrə: Rusiya (1992–2020)
Azərbaycanın ticarət dövriyyəsi, tərəfdaşlar üzrə: Türkiyə (1992–2020)
Azərbaycanın ticarət dövriyyəsi, tərəfdaşlar üzrə: Ukrayna (1992–2020)
Azərbaycanın ticarət dövriyyəsi, tərəfdaşlar üzrə: Böyük Britaniya (1992–2020)
Azərbaycanın ticarət dövriyyəsi, tərəfdaşlar üzrə: ABŞ (1992–2020)
Azərbaycanın əhalisi
Çinin əhalisi
Cənubi Qafqaz: Ermənistanın Çinlə ticarət dövriyyəsi, Çinin məlumatı ilə
Cənubi Qafqaz: Ermənistanın Çinlə ticarət dövriyyəsi, öz məlumatı ilə
Cənubi Qafqaz: Azərbaycanın Çinlə ticarət dövriyyəsi, Çinin məlumatı ilə
Cənubi Qafqaz: Azərbaycanın Çinlə ticarət dövriyyəsi, öz məlumatı ilə
Cənubi Qafqaz: Gürcüstanın Çinlə ticarət dövriyyəsi, Çinin məlumatı ilə
Cənubi Qafqaz: Gürcüstanın Çinlə ticarət dövriyyəsi, öz məlumatı ilə
Azərbaycanın Çinlə ticarət dövriyyəsi, açıqlanmış rəqəmlər
Azərbaycanın Çinlə ticarət saldosu, Azərbaycanın məlumatı ilə
Çinin Azərbaycanın ticarət dövriyyəsindəki payı
Azərbaycanın Çinə ixracı, Azərbaycanın məlumatı ilə (FOB)
Azərbaycanın Çindən idxalı, Azərbaycanın məlumatı ilə (CIF)
Azərbaycanın Çinlə ticarət dövriyyəsi, Azərbaycanın məlumatı ilə
Azərbaycanın dünya üzrə ixracı (FOB)
Azərbaycanın dünya üzrə idxalı (CIF)
Azərbaycanın Çinlə ticarət saldosu, Çinin məlumatı ilə
Azərbaycanın Çinə ixracı, Çinin məlumatı ilə (CIF)
Azərbaycanın Çindən idxalı, Çinin məlumatı ilə (FOB)
Azərbaycanın Çinlə ticarət dövriyyəsi, Çinin məlumatı ilə
Bütün Transxəzər marşrutu üzrə yük, illər üzrə
Azərbaycan: işsizlik
Çin: işsizlik
ABŞ istehlak qiymətləri indeksi (CPI-U), orta illik
Azərbaycanın dünya üzrə idxalı, açıqlanmış rəqəmlər
Azərbaycanın dünya ilə ticarət dövriyyəsi, açıqlanmış rəqəmlər`,
      "words": `1 USD üçün AZN
CNY
1 USD üçün CNY
MVt
TEU
USD
barel üçün USD
2021-ci il USD
təxminən
qəbul edilib
saziş
kənd təsərrüfatı
yardım
ayrılıb
elan olunub
elan olunmuş məbləğ
təsdiq olunub
qiymətləndirmə
ən azı
istinad
kapital
şirkət
şirkətlərin sayı
başa çatıb
təsdiqlənib
konteyner
kontekst
təkzib olunur
dəhliz
say
mədəni
mədəniyyət
məcmu
gün
dekalitr
bəyannamə
artıq götürülməyən
rəqəmsal sahə
mübahisəlidir
sənəd
onlarla
təhsil
energetika
təxmin edilir
tədbir
dəqiq
maliyyə
reys
axın
forum
qrant
səhiyyə
hektar
humanitar sahə
qüvvədədir
indeks
sənaye
beynəlxalq USD
investisiya
investisiya axını
əlaqə
kredit
yer
üzvlük
memorandum
memorandum
bir neçə sahə
qeyri-neft sektoru
adi
yoxlanılmayıb
təsdiq tapılmayıb
perspektiv
çox
tərəf
qismən təsdiqlənib
faiz
nəfər
plan
planlaşdırılıb
əsas götürülən
proqram
layihə
layihə
sıra yeri
ratifikasiya olunub
bildirilib
yuvarlaqlaşdırılmış
məktəb
sahə
təhlükəsizlik
bir neçə
imzalanıb
bəyanat
qalıq
tələbə
ton
ticarət
ticarət haqqında açıqlama
təlim
qatar
nəqliyyat
davam edir
ən çoxu
avtomobil
səfər
həftə
il`,
      "tables": `Sazişlər və imzalanmış sənədlər
Ümumi mənzərə və perspektivlər
Azərbaycanın ticarətində Çinin payı və yeri, 2020-ci ilədək
Çindən təmiz texnologiya, aylar üzrə
Çindən təmiz texnologiya, illər üzrə
Dəhliz yükləri və avtomobil idxalı, illər üzrə
Mədəniyyət və təhsil
Rəqəmsal əməkdaşlıq
Əsas məqalənin faktlarının yoxlanışı
Bütün göstəricilər
Çinin rəsmi maliyyələşdirməsi, illər üzrə
Rəsmi maliyyənin layihələr üzrə izlənməsi
Ölkə göstəriciləri, illər üzrə
İnvestisiyalar, mənbələr üzrə
Azərbaycana verilən kreditlər
Əsas ticarət tərəfdaşları, illər üzrə, 2020-ci ilədək
Memorandumlar
Orta Dəhliz üzrə daşımalar
1992-ci ildən mühüm hadisələr
Neftin qiyməti, alıcılıq qabiliyyəti və işsizlik, illər üzrə
Layihələr
Cənubi Qafqazın Çinlə ticarəti, 2015–2020
Cənubi Qafqazın ticarəti, Çin gömrüyünün məlumatı ilə
Xronologiya
Mal ticarəti, illər üzrə (hesabatlar 2020-ci ildə bitir)
Çin gömrüyünün məlumatı ilə ticarət, aylar üzrə
2021-ci ildən ticarət, iki məlumat üzrə`,
      "columns": `Tarix
İl
Ad
Növ
Tərəflər
Sahə
Yer
Aid olduğu paket
Məbləğ, USD
Yekuna daxildir
Status
Yoxlamanın nəticəsi
Mənbə
Açar
Ad
Müddəa
Tərəflər
Sahə
Status
Qiymət
Ölçü vahidi
Yoxlamanın nəticəsi
Mənbədəki yeri
Mənbə
Açar
İl
Pay: ixracda, %
Pay: idxalda, %
Pay: dövriyyədə, %
Yer: ixracda
Yer: idxalda
Yer: dövriyyədə
Ay
Bütün texnologiyalar, USD
Akkumulyatorlar, USD
Elektromobillər, USD
Elektrik şəbəkəsi, USD
İsitmə və soyutma, USD
Günəş panelləri, USD
Külək energetikası, USD
İl
Bütün texnologiyalar, USD
Akkumulyatorlar, USD
Elektromobillər, USD
Elektrik şəbəkəsi, USD
İsitmə və soyutma, USD
Günəş panelləri, USD
Külək energetikası, USD
Günəş panelləri, MVt
İl
Transxəzər marşrutu, ton
Bakı-Tbilisi-Qars, ton
Elektromobillər
Hibrid avtomobillər
Tarix
İl
Ad
Növ
Tərəflər
Sahə
Yer
Qiymət
Ölçü vahidi
Status
Yoxlamanın nəticəsi
Mənbə
Açar
Tarix
İl
Ad
Növ
Tərəflər
Yer
Qiymət
Ölçü vahidi
Status
Yoxlamanın nəticəsi
Mənbə
Açar
Mənbədəki yeri
Ad
Məqalədə deyilən, öz sözlərimizlə
Növ
Tarix
İl
Məqalədəki qiymət
Qiymət
Ölçü vahidi
Yoxlamanın nəticəsi
Nəzərə alın
Mənbə
Açar
Göstərici
Növ
Vəziyyət tarixi
İl
Qiymət
Ölçü vahidi
Dəqiqlik
Məqalədəki qiymət
Sahə
Status
Yoxlamanın nəticəsi
Mənbə
Açar
İl
Cəmi, 2021 USD
Yardım (ODA tipli), 2021 USD
Digər rəsmi axınlar (OOF tipli), 2021 USD
Növü aydın olmayan, 2021 USD
İl
ODA tipli, 2021 USD
ODA tipli, izlənən
ODA tipli, izlənməyən
OOF tipli, 2021 USD
OOF tipli, izlənən
OOF tipli, izlənməyən
Növü aydın olmayan, 2021 USD
Növü aydın olmayan, izlənməyən
İl
Azərbaycanın ÜDM-i, USD
Çinin ÜDM-i, USD
Azərbaycanın əhalisi
Çinin əhalisi
Azərbaycanda inflyasiya, %
Çində inflyasiya, %
ABŞ-də inflyasiya, %
1 USD, AZN ilə
1 USD, CNY ilə
1 USD, CNY ilə (Penn World Table)
ABŞ istehlak qiymətləri, 1982–84 = 100
Göstərici
Kimdən
Kimə
Vəziyyət tarixi
İl
Qiymət
Ölçü vahidi
Dəqiqlik
Nə sayılır
Status
Üstünlük
Yoxlamanın nəticəsi
Mənbə
Açar
Tarix
İl
Ad
Kreditor
Məbləğ, USD
Dəqiqlik
Yekuna daxildir
Borcalan
Sahə
Status
Yoxlamanın nəticəsi
Mənbə
Açar
İl
Türkiyə, USD
Rusiya, USD
ABŞ, USD
Almaniya, USD
Gürcüstan, USD
İtaliya, USD
Böyük Britaniya, USD
Ukrayna, USD
Fransa, USD
İsrail, USD
Çin, USD
İran, USD
Qazaxıstan, USD
Tarix
İl
Ad
Tərəflər
Sahə
Yer
Status
Yoxlamanın nəticəsi
Mənbə
Açar
Göstərici
Vəziyyət tarixi
İl
Qiymət
Ölçü vahidi
Dəqiqlik
Mənbə
Açar
Tarix
İl
Ad
Növ
Tərəflər
Sahə
Status
Mənbə
Açar
İl
Brent, barel üçün USD
Azərbaycanın ÜDM-i, AQP
Çinin ÜDM-i, AQP
Azərbaycanda işsizlik, %
Çində işsizlik, %
Tarix
İl
Ad
Növ
Tərəflər
Sahə
Yer
Məbləğ, USD
Məbləğ, 2021-ci ilin sabit qiymətləri ilə, USD
Yekuna daxildir
Status
Yoxlamanın nəticəsi
Mənbə
Açar
İl
Azərbaycan, öz məlumatı, USD
Gürcüstan, öz məlumatı, USD
Ermənistan, öz məlumatı, USD
Azərbaycan, Çinin məlumatı, USD
Gürcüstan, Çinin məlumatı, USD
Ermənistan, Çinin məlumatı, USD
İl
Azərbaycan, CNY
Gürcüstan, CNY
Ermənistan, CNY
Çinin ixracı: Azərbaycan, CNY
Çinin idxalı: Azərbaycan, CNY
Çinin ixracı: Gürcüstan, CNY
Çinin idxalı: Gürcüstan, CNY
Çinin ixracı: Ermənistan, CNY
Çinin idxalı: Ermənistan, CNY
Tarix
İl
Ad
Növ
Tərəflər
Sahə
Yer
Məbləğ, USD
Status
Yoxlamanın nəticəsi
Mənbə
Açar
İl
Çinə ixrac, USD
Çindən idxal, USD
Dövriyyə, USD
Saldo, USD
İxrac, Çinin məlumatı, USD
İdxal, Çinin məlumatı, USD
Dövriyyə, Çinin məlumatı, USD
Saldo, Çinin məlumatı, USD
Açıqlanmış dövriyyə, USD
Dünya üzrə ixrac, USD
Dünya üzrə idxal, USD
Çinin dövriyyədə payı, %
Ay
Çinin ixracı, CNY
Çinin idxalı, CNY
Dövriyyə, CNY
İl
Açıqlanmış dövriyyə, USD
Dövriyyə, Çin gömrüyü, CNY
Çinin ixracı, CNY
Çinin idxalı, CNY`,
    },
    label_zh: {
      "parties": `阿塞拜疆国立美术学院
沙特国际电力和水务公司
ADA大学
亚洲开发银行
亚洲基础设施投资银行
安徽大学
阿塞拜疆可再生能源署
亚美尼亚
阿塞拜疆航空
Aze.Media
阿塞拜疆公路公司
阿塞拜疆
阿塞拜疆驻华大使馆
阿塞拜疆铁路公司
阿塞拜疆旅游局
阿塞拜疆语言大学
阿塞拜疆企业
阿塞拜疆学生
阿塞拜疆出口与投资促进署
巴库国立大学
中国银行
土耳其国家石油管道公司
比亚迪
电力规划设计总院
中国
中国建设银行
中国大唐海外投资
国家开发银行
中国能建海外投资公司
中国投资有限责任公司
中国旅游集团
中国企业
中国国际经济技术交流中心
中国远洋海运集团
中国人民对外友好协会
DET-AL铝业公司
欧洲复兴开发银行
欧亚开发银行
格鲁吉亚
阿塞拜疆政府
广州港务局
盖达尔·阿利耶夫
盖达尔·阿利耶夫基金会
华为
国际港口协会
世界银行（国际复兴开发银行）
中国工商银行
伊利哈姆·阿利耶夫
连云港港口控股集团
马斯达尔公司
中国商务部
阿塞拜疆数字发展和运输部
阿塞拜疆经济部
阿塞拜疆能源部
中国国家能源局
巴库港（阿拉特）
中国电建
阿塞拜疆国家行政学院
青岛港
三星
上海合作组织
阿塞拜疆国家石油公司
阿塞拜疆国家石油公司绿色能源公司
阿塞拜疆国家石油基金
韩国
南部天然气走廊股份公司
跨里海国际运输路线
土耳其
阿拉伯联合酋长国
联合国
美国
环球能源（Universal Solar Azerbaijan）
习近平`,
      "figures": `阿塞拜疆在亚投行的份额（美元）
阿塞拜疆在亚投行的份额（百分比）
阿塞拜疆在亚投行认缴股本中的份额（百分比）
亚投行初始资本（法定股本）
亚投行实缴股本
中方赠予阿拉特港的设备
阿塞拜疆对中国投资季度流量
阿塞拜疆对中国累计投资
2024年中国班列进口集装箱量（标准箱）
2024年中国班列过境集装箱量（标准箱）
2025年经中间走廊的中欧集装箱班列数（铁路公司公布）
2024年中国发往阿塞拜疆的班列数（发车口径）
2024年阿塞拜疆接收的中国班列数（到达口径）
2025年1至4月阿塞拜疆接收的中国班列数（到达口径）
中国对阿塞拜疆累计无偿援助
中国2014年12月无偿援款
中国对阿塞拜疆累计无偿援款
中国对阿塞拜疆直接投资季度流量
中国对阿塞拜疆累计投资
中国对阿塞拜疆直接投资存量（欧亚开发银行）
中国扫雷援助
在阿塞拜疆实际运营的中资企业
在阿塞拜疆的中资企业
中国企业承建阿塞拜疆国家项目合同额
2025年阿塞拜疆铁路集装箱运量（全部方向，标准箱）
2024年经中间走廊的中国集装箱数（铁路公司公布）
2024年11月首列巴库至西安出口班列集装箱数
2024年3月首列西安至巴库班列运行时间
每周直飞北京航班
华为实习时长
完成华为实习的阿塞拜疆学生
2025年自华进口混合动力汽车
2025年自华进口混合动力汽车金额
自华进口（年内各期，公布数字）
2025年4月工业会议所签文件金额
获赠远程教学设备的纳希切万学校
巴库港货物吞吐量
巴库港集装箱吞吐量
2024年阿中铁路货运量（双向）
与中国企业商定的可再生能源装机容量
阿塞拜疆国家石油基金首批人民币债券
阿塞拜疆国家石油基金对中国累计投资
与中国贸易额（年内各期，公布数字）
2023年跨里海国际运输路线全线货运量
2024年1至11月跨里海国际运输路线全线货运量
跨里海国际运输路线集装箱量
经跨里海路线的中国过境集装箱班列
两国高校与研究机构合作
来访阿塞拜疆的外国游客（所有国家）
中国来访游客（年内各期）`,
      "loans": `亚行抗击新冠疫情贷款
亚行比拉苏瓦尔和涅夫特恰拉光伏电站贷款
亚投行抗击新冠疫情贷款
亚投行比拉苏瓦尔和涅夫特恰拉光伏电站贷款
亚投行跨安纳托利亚天然气管道（TANAP）贷款
欧洲复兴开发银行比拉苏瓦尔和涅夫特恰拉光伏电站贷款
世界银行跨安纳托利亚天然气管道（TANAP）贷款
世界银行TANAP贷款（阿塞拜疆部分）`,
      "agreements": `阿拉特港与中国远洋海运集团谅解备忘录
阿拉特港与广州港务局谅解备忘录
阿拉特港与连云港港口控股集团谅解备忘录
阿拉特港与中方伙伴签署的谅解备忘录
巴库港与青岛港缔结姊妹港谅解备忘录
共同推进“一带一路”建设合作规划
博尤克绍尔湖漂浮光伏实施协议
经跨里海走廊的集装箱过境运输
第二届“一带一路”国际合作高峰论坛期间签署的文件
第二届“一带一路”国际合作高峰论坛所签文件总金额
论坛文件中的其他联合项目
阿塞拜疆在华贸易馆
阿塞拜疆葡萄酒及其他酒类对华出口
与比亚迪的电动客车框架协议
关于建立全面战略伙伴关系的联合声明
大唐100兆瓦光伏电站执行协议
建交联合公报
经济技术合作协定（2004年）
经济技术合作协定（2011年）
经济技术合作协定（2014年）
教育合作协定
能源部与中国国家能源局谅解备忘录
发展友好关系的联合声明（1994年）
菲祖利160兆瓦光伏电站实施协议
戈布斯坦光伏电站投资协议
贸易领域援款协定（2010年）
绿色能源走廊备忘录
盖达尔·阿利耶夫基金会与中国人民对外友好协会合作备忘录
数字发展和运输部、ADA大学与华为三方谅解备忘录
2025年4月工业会议签署的文件
鼓励和相互保护投资协定
投资合作工作组备忘录
两国元首联合声明（2005年）
海上风电项目实施协议
2吉瓦海上风电备忘录
可再生能源与电力系统规划备忘录
中国电建160兆瓦光伏电站实施协议
两国元首共同见证签署的合作文件
授予上合组织对话伙伴地位备忘录
共建丝绸之路经济带谅解备忘录
阿塞拜疆国家石油基金与中国投资有限责任公司谅解备忘录
关于建立战略伙伴关系的联合宣言
与中国旅游集团的旅游合作备忘录
关于发展中欧班列跨里海国际运输路线的谅解备忘录
关于互免持普通护照人员签证的协定
阿塞拜疆加入世贸组织双边市场准入谈判结束`,
      "projects": `向经济发展部提供的12辆汽车
阿塞拜疆企业中心
巴库国立大学孔子学院
向阿塞拜疆公路公司提供的50辆专用车辆
经中国国际经济技术交流中心提供的教学设备
驾驶培训模拟器
巴库孤儿院体育设施
巴库国际海港设备（AidData）
阿塞拜疆国家行政学院中国中心
阿塞拜疆语言大学孔子学院
阿塞拜疆国立美术学院汉语中心
援纳希切万灌溉设备
DET-AL铝厂二期出口信贷
援纳希切万幼儿园家具
援纳希切万移动电站
中国银行参与的巴库—第比利斯—杰伊汉管道银团贷款
中国工商银行参与的巴库—第比利斯—杰伊汉管道银团贷款
公路养护设备
中国银行参与的沙阿杰尼兹二期银团贷款
捐赠港口设备的操作培训
中国银行参与的对阿塞拜疆国家石油公司银团贷款
中国工商银行参与的对SOCAR贸易公司银团贷款
博尤克绍尔湖漂浮光伏电站装机容量
库巴、哈奇马斯和戈伊恰伊农业物流产业园
亚欧电信走廊
丘尔达米尔区温室综合体
苏姆盖特化工园区轮胎厂
中国对巴库—第比利斯—卡尔斯铁路的资助
巴库—第比利斯—卡尔斯铁路
苏姆盖特比亚迪电动客车厂首期投资
大唐与SOCAR Green光伏电站装机容量
加拉达格光伏电站装机容量
戈布斯坦光伏电站装机容量
云南省麻栗坡县学校操场
ADA大学研发中心
卡拉巴赫采用华为技术的智慧村
希济—阿布歇隆风电场装机容量
中国能建海上风电装机容量
大唐与中国电建海上风电装机容量
中国电建与SOCAR Green光伏电站装机容量`,
      "events": `亚投行成立
阿塞拜疆成为亚投行创始成员
“一带一路”倡议的提出
中方官员出席巴库—第比利斯—卡尔斯铁路开通仪式
阿塞拜疆首个孔子学院
第二届“一带一路”国际合作高峰论坛
戈布斯坦光伏电站首块组件安装
美国对华为的禁令
政府间经贸合作委员会首次会议
希济—阿布歇隆风电场投运
上海合作组织对话伙伴地位
互免签证协定生效
阿塞拜疆对中国公民单方面免签（2024年）
阿利耶夫总统2015年访华
阿利耶夫总统2019年访华
阿塞拜疆总统首次正式访华（1994年）
乌鲁木齐阿塞拜疆葡萄酒馆
巴库世界港口大会`,
      "programmes": `与亚投行的绿色与智慧合作计划
阿塞拜疆经济多元化政策
在中国城市举办的阿塞拜疆文化活动
华为“未来种子”项目（阿塞拜疆）
阿塞拜疆学生赴深圳华为实习`,
      "statements": `亚投行面向“一带一路”国家的业务
亚投行作为“一带一路”倡议的组成部分
阿拉特港货运量逐年增长
阿塞拜疆是“一带一路”的积极参与者
“一带一路”倡议提出前阿塞拜疆的过境运输建设
阿塞拜疆对华贸易额居本地区首位
阿塞拜疆对外投资不断增长
中国日益关注阿塞拜疆数字基础设施和5G
中国对阿塞拜疆过境运输基础设施的关注
中国早期侧重阿塞拜疆能源领域
独立初期阿塞拜疆对中国的重要性有限
社会文化、社会经济和军事战略合作的基础
华为转向无线网络和人工智能
华为长期参与阿塞拜疆信息通信行业
对华为技术在南高加索的安全担忧
美国禁令前华为智能手机的全球排名
联合人文与援助项目不断增多
非石油领域的合作方向
替代运输走廊是中国的优先方向
预计阿塞拜疆在“一带一路”中的作用增强
“一带一路”倡议的涵盖范围
预计中国将更加重视阿塞拜疆的运输和物流
预计两国关系进一步密切
作为亚投行计划框架的2030年可持续发展目标
文章来源署名 Aze.Media
中美围绕华为的技术竞争`,
      "series": `布伦特原油价格（年均）
巴库—第比利斯—卡尔斯铁路货运量（按年）
中国对阿塞拜疆清洁技术出口（按月）：全部技术
中国对阿塞拜疆清洁技术出口（按月）：电池
中国对阿塞拜疆清洁技术出口（按月）：电动汽车
中国对阿塞拜疆清洁技术出口（按月）：电网设备
中国对阿塞拜疆清洁技术出口（按月）：供热与制冷
中国对阿塞拜疆清洁技术出口（按月）：太阳能光伏
中国对阿塞拜疆清洁技术出口（按月）：风电设备
中国对亚美尼亚出口（中国海关，人民币）
中国自亚美尼亚进口（中国海关，人民币）
中国与亚美尼亚贸易总额（中国海关，人民币）
中国对阿塞拜疆出口（按月，中国海关，人民币）
中国对格鲁吉亚出口（中国海关，人民币）
中国自格鲁吉亚进口（中国海关，人民币）
中国与格鲁吉亚贸易总额（中国海关，人民币）
中国自阿塞拜疆进口（按月，中国海关，人民币）
中国与阿塞拜疆贸易总额（按月，中国海关，人民币）
中国在阿塞拜疆出口伙伴中的排名（1992–2020）
中国在阿塞拜疆进口伙伴中的排名（1992–2020）
中国在阿塞拜疆贸易总额伙伴中的排名（1992–2020）
中国占阿塞拜疆出口比重（%，1992–2020）
中国占阿塞拜疆进口比重（%，1992–2020）
中国占阿塞拜疆贸易总额比重（%，1992–2020）
中国对阿塞拜疆出口光伏组件容量（兆瓦）
阿塞拜疆进口电动汽车（所有国家）
美元兑阿塞拜疆马纳特年均汇率
美元兑人民币年均汇率（美联储）
美元兑人民币年均汇率（佩恩世界表）
中国对阿塞拜疆官方资金承诺（官方发展援助类）
中国对阿塞拜疆官方资金承诺（其他官方资金类）
中国对阿塞拜疆官方资金承诺（合计）
可追溯至项目的中国官方资金，官方发展援助类
可追溯至项目的中国官方资金，其他官方资金类
未能追溯至项目的中国官方资金，官方发展援助类
未能追溯至项目的中国官方资金，其他官方资金类
未能追溯至项目的中国官方资金，类别不明
中国对阿塞拜疆官方资金承诺（类别不明）
阿塞拜疆国内生产总值（现价美元）
中国国内生产总值（现价美元）
阿塞拜疆国内生产总值（购买力平价）
中国国内生产总值（购买力平价）
阿塞拜疆进口混合动力汽车（所有国家，2019–2021年）
阿塞拜疆消费者价格通胀率
中国消费者价格通胀率
美国消费者价格通胀率
阿塞拜疆按伙伴贸易总额：中国（1992–2020）
阿塞拜疆按伙伴贸易总额：法国（1992–2020）
阿塞拜疆按伙伴贸易总额：格鲁吉亚（1992–2020）
阿塞拜疆按伙伴贸易总额：德国（1992–2020）
阿塞拜疆按伙伴贸易总额：伊朗（1992–2020）
阿塞拜疆按伙伴贸易总额：以色列（1992–2020）
阿塞拜疆按伙伴贸易总额：意大利（1992–2020）
阿塞拜疆按伙伴贸易总额：哈萨克斯坦（1992–2020）
阿塞拜疆按伙伴贸易总额：俄罗斯（1992–2020）
阿塞拜疆按伙伴贸易总额：土耳其（1992–2020）
阿塞拜疆按伙伴贸易总额：乌克兰（1992–2020）
阿塞拜疆按伙伴贸易总额：英国（1992–2020）
阿塞拜疆按伙伴贸易总额：美国（1992–2020）
阿塞拜疆人口
中国人口
南高加索：亚美尼亚与中国贸易总额（中国统计）
南高加索：亚美尼亚与中国贸易总额（本国统计）
南高加索：阿塞拜疆与中国贸易总额（中国统计）
南高加索：阿塞拜疆与中国贸易总额（本国统计）
南高加索：格鲁吉亚与中国贸易总额（中国统计）
南高加索：格鲁吉亚与中国贸易总额（本国统计）
阿塞拜疆与中国贸易总额（公布数字）
阿塞拜疆对华贸易差额（阿塞拜疆统计）
中国占阿塞拜疆贸易总额的比重
阿塞拜疆对华出口（阿塞拜疆统计，离岸价）
阿塞拜疆自华进口（阿塞拜疆统计，到岸价）
阿塞拜疆与中国贸易总额（阿塞拜疆统计）
阿塞拜疆对全球出口总额（离岸价）
阿塞拜疆自全球进口总额（到岸价）
阿塞拜疆对华贸易差额（中国统计）
阿塞拜疆对华出口（中国统计，到岸价）
阿塞拜疆自华进口（中国统计，离岸价）
阿塞拜疆与中国贸易总额（中国统计）
跨里海国际运输路线全线货运量（按年）
阿塞拜疆失业率
中国失业率
美国消费者价格指数（CPI-U，年均）
阿塞拜疆自全球进口（公布数字）
阿塞拜疆对全球贸易总额（公布数字）`,
      "words": `马纳特/美元
人民币元
人民币元/美元
兆瓦
标准箱
美元
美元/桶
2021年美元
约
已通过
协议
农业
援助
已划拨
已宣布
公布金额
已核准
评价
至少
转述
资本
家企业
企业数量
已完成
已证实
个集装箱
背景
与其他来源矛盾
走廊
数量
文化
文化
累计
天
十升
宣言
弃用
数字
有争议
份文件
数十
教育
能源
估计
活动
精确
金融
个航班
流量
论坛
赠款
卫生
公顷
人道
已生效
指数
工业
国际元
投资
投资流量
项合作
贷款
处
成员资格
份备忘录
备忘录
多领域
非石油
一般
未核查
未见佐证
展望
超过
方
部分证实
百分比
人
计划
计划中
首选
方案
项目
个项目
名次
已批准
据报道
四舍五入
所学校
个领域
安全
若干
已签署
声明
存量
名学生
吨
贸易
贸易表态
培训
列火车
交通运输
进行中
至多
辆
访问
周
年`,
      "tables": `协议与签署文件
背景与展望
中国在阿塞拜疆贸易中的占比与排名（至2020年）
中国清洁技术出口（按月）
中国清洁技术出口（按年）
走廊货运与汽车进口（按年）
文化与教育
数字合作
原文事实核查
全部数据
中国官方资金（按年）
官方资金的项目追溯
国家指标（按年）
投资（分来源）
对阿塞拜疆贷款
主要贸易伙伴（按年，至2020年）
谅解备忘录
中间走廊运输
1992年以来大事记
油价、购买力平价与失业率（按年）
项目
南高加索国家对华贸易（2015–2020年）
南高加索国家对华贸易（中国海关）
大事年表
货物贸易（按年，统计至2020年）
中国海关统计的贸易（按月）
2021年以来贸易（两方统计）`,
      "columns": `日期
年份
名称
类型
相关方
领域
地点
所属文件
金额（美元）
计入合计
状态
核查结论
来源
编号
名称
表述
相关方
领域
状态
数值
单位
核查结论
出处位置
来源
编号
年份
出口占比（%）
进口占比（%）
贸易总额占比（%）
出口排名
进口排名
贸易总额排名
月份
全部技术（美元）
电池（美元）
电动汽车（美元）
电网设备（美元）
供热与制冷（美元）
太阳能光伏（美元）
风电设备（美元）
年份
全部技术（美元）
电池（美元）
电动汽车（美元）
电网设备（美元）
供热与制冷（美元）
太阳能光伏（美元）
风电设备（美元）
光伏组件（兆瓦）
年份
跨里海路线（吨）
巴库—第比利斯—卡尔斯（吨）
电动汽车
混合动力汽车
日期
年份
名称
类型
相关方
领域
地点
数值
单位
状态
核查结论
来源
编号
日期
年份
名称
类型
相关方
地点
数值
单位
状态
核查结论
来源
编号
出处位置
名称
原文的说法（我们的表述）
类型
日期
年份
原文数值
数值
单位
核查结论
注意事项
来源
编号
指标
类型
截至
年份
数值
单位
精确度
原文数值
领域
状态
核查结论
来源
编号
年份
合计（2021年美元）
官方发展援助类（2021年美元）
其他官方资金类（2021年美元）
类别不明（2021年美元）
年份
官方发展援助类（2021年美元）
官方发展援助类，可追溯
官方发展援助类，未追溯
其他官方资金类（2021年美元）
其他官方资金类，可追溯
其他官方资金类，未追溯
类别不明（2021年美元）
类别不明，未追溯
年份
阿塞拜疆GDP（美元）
中国GDP（美元）
阿塞拜疆人口
中国人口
阿塞拜疆通胀率（%）
中国通胀率（%）
美国通胀率（%）
美元兑马纳特
美元兑人民币
美元兑人民币（佩恩世界表）
美国消费者价格指数（1982–84＝100）
指标
来自
流向
截至
年份
数值
单位
精确度
统计口径
状态
优先级
核查结论
来源
编号
日期
年份
名称
贷款方
金额（美元）
精确度
计入合计
借款方
领域
状态
核查结论
来源
编号
年份
土耳其（美元）
俄罗斯（美元）
美国（美元）
德国（美元）
格鲁吉亚（美元）
意大利（美元）
英国（美元）
乌克兰（美元）
法国（美元）
以色列（美元）
中国（美元）
伊朗（美元）
哈萨克斯坦（美元）
日期
年份
名称
相关方
领域
地点
状态
核查结论
来源
编号
指标
截至
年份
数值
单位
精确度
来源
编号
日期
年份
名称
类型
相关方
领域
状态
来源
编号
年份
布伦特（美元/桶）
阿塞拜疆GDP（购买力平价）
中国GDP（购买力平价）
阿塞拜疆失业率（%）
中国失业率（%）
日期
年份
名称
类型
相关方
领域
地点
金额（美元）
金额（2021年不变价美元）
计入合计
状态
核查结论
来源
编号
年份
阿塞拜疆·本国统计（美元）
格鲁吉亚·本国统计（美元）
亚美尼亚·本国统计（美元）
阿塞拜疆·中国统计（美元）
格鲁吉亚·中国统计（美元）
亚美尼亚·中国统计（美元）
年份
阿塞拜疆（人民币）
格鲁吉亚（人民币）
亚美尼亚（人民币）
中国对阿塞拜疆出口（人民币）
中国自阿塞拜疆进口（人民币）
中国对格鲁吉亚出口（人民币）
中国自格鲁吉亚进口（人民币）
中国对亚美尼亚出口（人民币）
中国自亚美尼亚进口（人民币）
日期
年份
名称
类型
相关方
领域
地点
金额（美元）
状态
核查结论
来源
编号
年份
对华出口（美元）
自华进口（美元）
贸易总额（美元）
贸易差额（美元）
出口·中国统计（美元）
进口·中国统计（美元）
贸易总额·中国统计（美元）
贸易差额·中国统计（美元）
公布的贸易总额（美元）
对全球出口（美元）
自全球进口（美元）
中国占比（%）
月份
中国出口（人民币）
中国进口（人民币）
贸易总额（人民币）
年份
公布的贸易总额（美元）
贸易总额·中国海关（人民币）
中国出口（人民币）
中国进口（人民币）`,
    },
    aliases: {
      "parties": `

ADA
ADB;AİB;亚行;АБР;Азиатский банк развития
AIIB;AİİB;亚投行;АБИИ;Азиатский банк инфраструктурных инвестиций

AREA
ARM;Армения
AZAL

Azəravtoyol
AZE;AZ;Republic of Azerbaijan;Azərbaycan Respublikası;阿塞拜疆共和国;Азербайджан;Азербайджанская Республика;Азәрбајҹан;Azerbaijani

ADY;Азербайджанские железные дороги




AZPROMO
BSU;BDU
BOC;中行;Банк Китая
БОТАШ


CHN;CN;PRC;People's Republic of China;Çin Xalq Respublikası;ÇXR;中华人民共和国;Beijing;Pekin;北京;Китай;КНР;Китайская Народная Республика;P.R.C.;中國;Chinese
CCB;建行
Datang;大唐
CDB;国开行;Банк развития Китая

CIC;中投公司;中投

中资企业
CICETE
COSCO;COSCO Shipping;中远;中远海运;КОСКО
CPAFFC;对外友协
DET-AL;Det.Al
EBRD;AYİB;ЕБРР
EDB
GEO;Sakartvelo;Грузия
Правительство Азербайджана
Guangzhou;Quançjou;广州;广州港

HAF;Фонд Гейдара Алиева
Huawei Technologies;Хуавэй
IAPH
IBRD;BYİB;World Bank;Dünya Bankı;International Bank for Reconstruction and Development;Beynəlxalq Yenidənqurma və İnkişaf Bankı;世界银行;世行;国际复兴开发银行;МБРР;Всемирный банк
ICBC;工行
President Aliyev;阿利耶夫;Ильхам Алиев
Lianyungang;连云港;连云港港

MOFCOM;商务部
MDDT;RİNN
Ministry of Economic Development of Azerbaijan;İqtisadi İnkişaf Nazirliyi


Alyat;Alyat Port;Port of Alyat;Port of Baku;Baku Port;Baku International Sea Trade Port;Bakı Beynəlxalq Dəniz Ticarət Limanı;Ələt;Ələt limanı;巴库港;阿拉特港;阿利亚特港;Бакинский порт;Алят
PowerChina Resources;HDEC

Qingdao;Tsindao;青岛

SCO;ŞƏT;上合组织
State Oil Company of Azerbaijan;ARDNŞ

SOFAZ;ARDNF;State Oil Fund;Dövlət Neft Fondu;State Oil Fund of the Republic of Azerbaijan;ГНФАР
KOR;Republic of Korea;Южная Корея
SGC;CQD;Southern Gas Corridor;Cənub Qaz Dəhlizi;Южный газовый коридор
TITR;TBNM;Middle Corridor;Orta Dəhliz;中间走廊;ТМТМ;Средний коридор
Turkey;TUR;Турция
UAE;ARE;BƏƏ;阿联酋;ОАЭ
UN;BMT;ООН;U.N.
US;USA;United States of America;ABŞ;США;U.S.;U.S.A.;America
Universal Solar Azerbaijan
Си Цзиньпин`,
      "figures": `AIIB share amount;AIIB subscription
AIIB share
AIIB subscribed share
AIIB capital;AIIB authorised capital
AIIB paid-in
Alyat equipment;Alyat donation

Azerbaijani investment in China;Azerbaijan investment;Azərbaycanın investisiyası;阿塞拜疆对中国投资






Chinese aid;Chinese free aid

Chinese grants
FDI from China
Chinese investment in Azerbaijan;China investment;Çinin investisiyası;中国对阿塞拜疆投资
EDB stock;investment stock;投资存量

active Chinese companies
Chinese companies in Azerbaijan;Chinese companies
Chinese contracts




flights to China;Pekin reysi;直飞航班

Seeds for the Future participants
hybrid cars from China;hibrid;混合动力汽车




Baku port cargo;Bakı limanı;巴库港



SOFAZ yuan bonds;yuan bonds;yuan istiqrazları
SOFAZ investment in China;ARDNF investisiyası
part-year trade






Chinese tourists;tourism;turist;中国游客`,
      "loans": `ADB COVID-19
ADB solar;亚行太阳能
AIIB COVID-19
AIIB solar;亚投行太阳能
TANAP;AIIB TANAP;TANAP loan
EBRD solar;欧银太阳能
World Bank TANAP;IBRD TANAP
World Bank TANAP Azerbaijan`,
      "agreements": `COSCO;中远;中远海运
Guangzhou;广州
Lianyungang;连云港
Alyat memoranda
Qingdao;青岛
Belt and Road plan

container transit
BRF2 documents
BRF2 value

trading house;ticarət evi
wine export
BYD;BYD agreement
comprehensive strategic partnership

diplomatic relations;diplomatik münasibətlər;建交






Fuzuli solar plant



CPAFFC memorandum
Huawei MoU;Huawei ADA

BIT;investment treaty;investisiya sazişi;投资保护协定








Silk Road memorandum
SOFAZ;ARDNF;SOFAZ CIC
strategic partnership

China-Europe Railway Express;中欧班列
visa exemption agreement;visa-free agreement
WTO protocol;ÜTT;世贸组织`,
      "projects": `








Confucius Institute;Konfutsi İnstitutu;孔子学院


DET-AL





Shah Deniz;Şahdəniz




agro-logistic parks
telecom corridor;Azerbaijan Digital Hub;Digital Hub
greenhouse;istixana;温室
tyre plant;tire plant;şin zavodu;轮胎厂;tyre factory;tire factory
BTK Chinese funding
BTK;BTK railway;BTQ;Baku-Tbilisi-Kars;railway;dəmir yolu;铁路
BYD plant



Malipo;麻栗坡
Huawei R&D centre;R&D centre
smart villages;smart village;ağıllı kənd;智慧村



`,
      "events": `AIIB established
AIIB founding member;AIIB membership
BRI;Belt and Road;Belt and Road Initiative;OBOR;Bir kəmər, bir yol;一带一路
BTK opening

BRF2;Second Belt and Road Forum;Belt and Road Forum

Huawei embargo
intergovernmental commission;Hökumətlərarası komissiya


visa-free entry;viza azadlığı;免签





World Ports Conference;IAPH conference`,
      "programmes": `AIIB green plans
diversification

Seeds for the Future;Gələcəyin toxumları;未来种子
Huawei internships`,
      "statements": `




top trade partner

5G









non-oil sectors





SDG;SDGs

`,
      "series": `Brent;oil price;neftin qiyməti;油价
BTK cargo;BTK freight;BTQ yükü
clean technology exports;clean tech;cleantech;təmiz texnologiya;清洁技术
battery exports;akkumulyator;电池出口
EVs;EV exports;electric cars;electric vehicles;elektromobil;电动车;新能源汽车
power grid;elektrik şəbəkəsi;电网
heat pumps;air conditioners;kondisioner;热泵
solar exports;solar panels;solar PV;günəş panelləri;光伏;太阳能
wind turbines;külək turbinləri;风电



China's exports to Azerbaijan;Çinin Azərbaycana ixracı;中国对阿塞拜疆出口



China's imports from Azerbaijan;Çinin Azərbaycandan idxalı;中国自阿塞拜疆进口
China customs;Chinese customs;Çin gömrüyü;中国海关
China's rank in exports;Çinin ixracda yeri;出口排名
China's rank in imports;Çinin idxalda yeri;进口排名
China's rank in turnover;Çinin dövriyyədə yeri;贸易排名
China's share of exports;Çinin ixracda payı;出口占比
China's share of imports;Çinin idxalda payı;进口占比
China's share of turnover;Çinin dövriyyədə payı;贸易占比
solar capacity;solar panels MW;günəş panellərinin gücü;光伏容量
electric cars imported;elektromobil idxalı;电动汽车进口
AZN;manat;AZN per USD;马纳特汇率
CNY;yuan;renminbi;CNY per USD;人民币汇率










Azerbaijan GDP;Azərbaycan ÜDM;阿塞拜疆GDP
China GDP;Çin ÜDM;中国GDP


hybrid cars imported;hibrid idxalı;混合动力汽车进口
Azerbaijan inflation;Azərbaycanda inflyasiya;阿塞拜疆通货膨胀
中国通货膨胀














Azerbaijan population;Azərbaycan əhalisi
China population;Çin əhalisi






announced trade turnover;açıqlanmış ticarət dövriyyəsi;公布的贸易额
trade balance;trade deficit;ticarət saldosu;ticarət kəsiri;贸易差额;贸易逆差

exports to China;Çinə ixrac;对华出口
imports from China;Çindən idxal;自华进口
trade turnover;trade with China;ticarət dövriyyəsi;贸易额;对华贸易额






TITR cargo;Middle Corridor cargo;Orta Dəhliz yükü;中间走廊货运量


CPI-U;US CPI;US consumer prices

`,
      "words": `


megawatts;megavat






deal;contract;müqavilə;合同

assistance;援款








firms;businesses;enterprises;müəssisə;公司;企业



































PPP dollars
FDI;sərmayə;yatırım


debt;credit;borrowing;lending;borc;borclanma;债务;借款;信贷



MoU;谅解备忘录


































logistics;logistika;物流


cars;maşın


`,
      "tables": `agreement;deals;documents;saziş;sənədlər;协议
statements;context;kontekst;背景
China's share;China's rank;Çinin payı;中国占比
cleantech by month;EVs by month;təmiz texnologiya aylar üzrə;清洁技术按月
cleantech;clean technology;EVs;təmiz texnologiya;清洁技术
corridor by year;cars by year;avtomobil idxalı;汽车进口
culture;education;mədəniyyət;təhsil;文化;教育
digital;ICT;rəqəmsal;数字
facts;verdicts;article;faktlar;核查
figure;numbers;göstəricilər;数据
official finance;AidData;maliyyə;官方资金
traced;projects by year;izlənən layihələr;项目追溯
indicator;macro;iqtisadi göstəricilər;指标
investments;FDI;investisiya;sərmayə;投资
loan;credits;kredit;kreditlər;贷款
partners;trading partners;tərəfdaşlar;贸易伙伴
memorandum;MoU;MoUs;备忘录
TITR;Trans-Caspian;Orta Dəhliz
milestones;diplomatic history;mühüm hadisələr;大事记
Brent and PPP;oil and unemployment
project;layihə
region;Caucasus;Cənubi Qafqaz;南高加索
South Caucasus in yuan
chronology;history;events;hadisələr;年表
commerce;exports and imports;ticarət;贸易
customs;China customs;gömrük;海关
two reporters;mirror statistics;iki məlumat;两方统计`,
    },
    note: {
      "parties": `



A multilateral bank with its seat in Beijing: its loans are not Chinese bilateral lending.



















Mainland China: Hong Kong, Macao and Taiwan are not included in the trade series.









































The route and the association that runs it share the name.





`,
      "figures": `In the article two digits were probably swapped. The bank's own subscription table could not be read.
It holds against the authorised capital of $100 billion: $254.1 million is 0.2541 % of it. The share of subscribed capital was reported at 0.264-0.285 %, see aiib-azerbaijan-subscribed-share-pct.
It falls as members join, while the amount stays the same.
Authorised capital, of which $20 billion is paid in and $80 billion callable; not cash at the start.
The paid-in shares within the authorised capital.
The article names neither the donor nor the year.
Reported as 60.7 times the flow of a year before.
Mostly portfolio money: an official described it in 2019 as holdings of Chinese securities, and in 2025 $1.9 billion of $2.1 billion was State Oil Fund money. It is not comparable with Chinese direct investment in Azerbaijan.
On the 212 import trains among the 358 dispatched.
On the 146 transit trains among the 358 dispatched.
A scope of its own: not comparable with the counts of trains dispatched to or received in Azerbaijan.
146 transit and 212 import trains with 36,248 TEU. Another count, of trains received, is 287.
Trains received, not dispatched: not to be mixed with the 358 dispatched.
73 transit and 92 import trains.
For 22 projects; the report puts it at $70.61 million.
About $4.5 million; the report counts ten such agreements worth $41 million up to then.
Allocated over recent years, of which over 60 million had been received.
About 0.5 % of all direct investment in Azerbaijan in that quarter.
The article does not say whether it means a stock or a sum of flows. Its figure is the Economy Minister's of April 2019, not of 2022. The $942.3 million of 2025 is direct investment (Trend, 25 September 2025) and a sum of flows since 1995; Azerbaijan's investment in China is mostly portfolio money, so the two are not comparable.
What stands in projects today, as the bank estimates it: another concept than china-investment-in-azerbaijan, which adds up the flows since 1995 ($942.3 million). The bank puts the stock in the South Caucasus at $690 million, about 60 percent of it in Azerbaijan.
About $285,000, to ANAMA.
The active part of the 375 companies registered.
The definition changes from count to count: the article, the ministry in July 2018 and its deputy minister in July 2019 speak of companies that operate, but the counts of April 2019 and April 2025 are of companies registered with Chinese capital, and that of 2016 does not say. The 298 active of April 2025 are chinese-companies-active-in-azerbaijan.
Azerbaijan pays for these projects, so this is not Chinese investment.
Up 19 %; 66,300 TEU of it transit, up 20 %.
It does not reconcile with the 36,248 TEU on the trains dispatched in 2024; said to be 25 times 2023.
40-foot containers with 1,664 tonnes of coke.
One train's journey, not an average.

The edition of 2022 was held online.
The article gives no number, only dozens. The fifth edition alone had 30 students online in 2022 (Trend).
4.8 times 2024; of 73,678 hybrids in all. In 2024 half of 26,197 came from China.
3.6 times 2024; CIF, hybrids of all kinds: another concept than the exports of electric vehicles that Ember gives.

No breakdown by document was seen.
Paid for by China.


Up 47 % on the year before.

About $500 million at the time.
Portfolio money.

Its growth is given as 86 % and as 65 % by different reports, and the amount as 2.75 million tonnes by a third.
Up 63 %, with 50,500 TEU.
Not to be compared with the containers from China alone.



No figure for a whole year was read.`,
      "loans": `Reported together with the $100 million of the AIIB.
Up to $81.5 million of the bank and up to $78 million of its LEAP 2 fund, $159.5 million in all; the headline rounds it to $160 million.
The AIIB is a multilateral bank, so this is not Chinese bilateral lending.
Financing of private companies for plants of 445 and 315 MWac, in equal parts with the Asian Development Bank and the EBRD.
The article says provided; 2016 is the year of approval. The AIIB is a multilateral bank, so this is not Chinese bilateral lending. Its document number is PD0015-AZE.
The third of three equal parts, beside those of the AIIB and the Asian Development Bank.
Only $400 million is Azerbaijan's; the other $400 million went to BOTAŞ of Türkiye.
Azerbaijan's half of the $800 million.`,
      "agreements": `


Four memoranda, but the article names only three partners.


See boyukshor-floating-solar.
The article gives neither a period nor a container size. Trend names the parties, ADY Container and Xi'an Continental Bridge, and plans for 2019: 30 trains with 2,460 TEU.
The article lists seven groups of items, nine if each agro-logistic park counts, so how they map to the ten documents is unknown. Memoranda were signed at the same ceremony.
No breakdown by document is known, so it cannot be allotted to the projects listed. It is an announced value, not money paid.
Whatever remains of the ten documents; the article does not say what.
The article names no city. Azernews counted three such houses in 2019, in Shanghai, Urumqi and Liuzhou.
No volume or value is given.
Also signed by Electrify Azerbaijan; it provides for production in Azerbaijan.

See datang-solar-plant.
Relations at the level of ambassadors from that day. Signed by China's ambassador to Russia and Azerbaijan's foreign minister.
10 million yuan: see aidata-41344 and aidata-41345.
60 million yuan.
The eleventh of its kind: 305 million yuan in all. Its grant is china-grant-2014.
Scholarships for up to 100 students a side.

A second source gives the same day.
No amount of money was seen.
See gobustan-solar-plant.
20 million yuan, $2.9 million.

The article calls it a memorandum of cooperation, Report one of understanding on friendship and cooperation.
It is to set up a joint research and development centre. The article's year is inferred from this memorandum.
Nine of them are called practical agreements; the announced value, $335 million, is a figure of its own.

Signed at the tenth meeting of the intergovernmental commission.
Signed during a visit to China; the day was not read.
See offshore-wind-china-energy.
Another report dates it 23 April. See offshore-wind-datang-powerchina.

Listed as to be exchanged. See powerchina-solar-plant.
Which of the other documents of that day are among the 20 is not known.

Signed during the state visit of December 2015; the founding article does not mention it.

Adopted at the summit of the Shanghai Cooperation Organisation.


Signed on 23 April 2025, ratified by Azerbaijan on 30 May 2025, in force since 16 July 2025 (Azertac).
The headline says signed; the text says that a protocol was agreed.`,
      "projects": `5 million yuan. Version 1.0 of the dataset puts it in 2004.
10 million yuan; committed, no work recorded.
No amount is recorded. Work ran from 17 April to 24 November 2011.
Worth $3.1 million nominal.
$11 million nominal; completed on 19 September 2017.
168 simulators. No amount is recorded.
The Heydar Aliyev Foundation supports the orphanage. No amount is recorded.
$3.867 million nominal. The same handover as alyat-equipment-donation, where the article says $2 million: a total counts it once, here.
No amount is recorded.
No amount is recorded.
No amount is recorded.
RMB 22.58 million nominal; AidData dates the start of the work after its completion.
A syndicated export credit of $30 million nominal by two Chinese banks; completed on 21 January 2014.
No amount is recorded.
$2.293 million nominal against $3.292 million constant looks inconsistent, and another report puts the grant two years earlier: use with care.
$260.26 million of a $1.63 billion facility of November 2015. The pipeline crosses three countries and the record's place is in Georgia. The peak of 2015 in official finance is made of the two BTC loans, Shah Deniz 2 and SOCAR Trading, so it is not aid.
$173.51 million of a $1.63 billion facility of November 2015. The pipeline crosses three countries and the record's place is in Georgia. The peak of 2015 in official finance is made of the two BTC loans, Shah Deniz 2 and SOCAR Trading, so it is not aid.
$9 million nominal; handed over from 11 April to 5 September 2018.
$105 million nominal of a syndicated loan of $1 billion; AidData gives 31 March 2019 as completion and files it under industry.
No amount is recorded. Goes with aidata-65700.
Part of a syndicated loan of $200 million; the purpose is not known.
$18.75 million of $150 million; the share, one eighth, is AidData's assumption.
With a battery of 30 MW.
The count of three is ours, from the places named; it may be one document or three.
Part of the Azerbaijan Digital Hub. AzerTelecom and China Telecom signed a memorandum under that programme at the forum (Day.Az); no capacity or value is given.
No value is given.
No value, capacity or partner is given, and no source read shows that it was built.
The zero is ours: the article says that China did not support the construction financially.
The partner states follow from the name; the article does not list them.
500 buses a year, planned for 2025.
On land; whether it replaces or follows the floating plant is not said.
Built for Masdar with a part done by Dongfang of China; only that part and the capacity were read.
Auction won at $0.0354 a kWh; expected in operation by 2027 (a report of April 2025 said 2026).
Paid for by donations of the foundation; no amount is given. Sources differ on whether School No. 2 is a primary or a secondary school.
Agreed in the memorandum of December 2021; no source read shows that it opened.
The article gives no number and no village. Aghali, the one documented, lies in Zangilan in the East Zangezur region.
Built by PowerChina Huadong for ACWA Power: financing and ownership are Saudi, so it is no Chinese investment. 37 turbines; nearly 1 billion kWh a year expected.
An implementation agreement on assessment and development.
A memorandum.
Whether it is the site of fuzuli-solar-agreement-2024, also 160 MW, was not read.`,
      "events": `The articles of agreement were signed on 29 June 2015.
Azerbaijan signed on 29 June 2015 and ratified on 24 June 2016.
The article names neither month nor place.
No names or ranks are given. China's ambassador said in April 2018 that he witnessed the opening (APA); the lists of guests that were read do not name China.
At Baku State University.
Azerbaijan's president took part. The same trip as visit-aliyev-china-2019.


The sixth meeting was in 2016.

Decided at the Ufa summit; a memorandum followed on 14 March 2016.
30 days a visit, 90 days in 180.
One-sided, until 20 July 2025: three visits a year of 30 days each.
The article calls it official, other sources a state visit. A memorandum on the Silk Road Economic Belt was signed: silk-road-mou-2015.
The article calls it official, other sources a working visit for the forum. It is the same trip as forum-brf2-beijing-2019 and should not be counted twice.
7 to 10 March. Agreements on air traffic, science, culture, medicine, broadcasting and tourism were signed; they are not dated apart.
A second one opened in Shanghai in November 2018.
`,
      "programmes": `Only later activity was found: the solar loan of 2024.
Together with the encouragement of foreign investment; the article names no document.
The number of events is not given.
Five years from 2016 would end in 2021, but the fifth edition closed on 2 August 2022 (Trend).
The article credits a national and regional development strategy that cannot be matched to a document; its wording suggests a mistranslation.`,
      "statements": `A description of the mandate by the article.
A characterisation by the article: the bank is a multilateral body of its own.
The article gives no figures; only a record of 100,000 TEU in 2025 was found.
An assessment.
No years or projects are given, except the Baku-Tbilisi-Kars railway.
The region is not defined and no figure is given. By the reports of China, Georgia was ahead every year from 2014 to 2020.
No figures are given.
An assessment.
Rail, sea and road cargo.
Said of China as of other large powers, which are not named.
An assessment; no period is given.
The article gives no example of military-strategic cooperation.

The year it began is not given.
An opinion of the article, not a fact.
No year or measure is given, and it is not a figure of Azerbaijan and China.
No count is given.
Named are agriculture, industry, mechanical engineering, high technology, ICT, logistics, transit, tourism and trade; the count of nine is ours and the list is open.
An opinion of the article: to depend less on Russian railways and on seas under US dominance.
An expectation for the long term.
From trade, transit and logistics to culture, humanitarian work, science and technology.
An expectation: to diversify routes to Europe.
An expectation for the medium and long term.
The year is the target of the goals, not the date of an event.
The text that was read has neither title nor date; the title is inferred from the address of a stored copy.
An opinion of the article, not a fact.`,
      "observations": `


















Unchanged while the percentage fell; 5,069 votes.















$4,214,448.98 in constant 2021 dollars.




Ambassador Wei Jinghua.
Hikmat Hajiyev.
Deputy Prime Minister Mustafayev.

Ambassador Lu Mei.
















More than 29 million manat.
The Chinese ambassador.

A deputy prime minister.

The Chinese ambassador.

The Economy Minister.
The Chinese ambassador, in October 2019.
Deputy Prime Minister Mustafayev. It is not a stock: the Eurasian Development Bank puts that at $405 million for mid-2025 (Report, 25 December 2025).

Ambassador Lu Mei.

$355 million in manufacturing, $50 million in electricity and gas.

President Aliyev.


The Economy Minister.
The Economy Minister.
The deputy minister.
Ambassador Wei Jinghua.
President Aliyev.

The Economy Minister.































Up 8.1 percent; transit is 5.59 million tonnes of it.







Deputy Prime Minister Mustafayev.







Said by the ambassador; do not set it beside Azerbaijani figures.












Up 49 percent.`,
      "series": `Current dollars a barrel. Not checked with a second copy; the last year may cover a part of it.
2021 was not read. For 2022 another report of the railway gives 540,000 tonnes for ten months, which does not fit the 432,284 of the year.
China's customs values (FOB), classed by Ember. A zero stands in the source. Re-exports from Azerbaijan are not taken out. The sum of the six categories.
China's customs values (FOB), classed by Ember. A zero stands in the source. Re-exports from Azerbaijan are not taken out.
China's customs values (FOB), classed by Ember. A zero stands in the source. Re-exports from Azerbaijan are not taken out. Electric vehicles as Ember defines them; plug-in hybrids seem to be among them. Azerbaijan's own count of hybrid cars from China is another concept.
China's customs values (FOB), classed by Ember. A zero stands in the source. Re-exports from Azerbaijan are not taken out.
China's customs values (FOB), classed by Ember. A zero stands in the source. Re-exports from Azerbaijan are not taken out.
China's customs values (FOB), classed by Ember. A zero stands in the source. Re-exports from Azerbaijan are not taken out.
China's customs values (FOB), classed by Ember. A zero stands in the source. Re-exports from Azerbaijan are not taken out.
Whole yuan, by China's customs alone. It goes on where the IMF's comparison of the South Caucasus ends, in another currency.
Whole yuan, by China's customs alone. It goes on where the IMF's comparison of the South Caucasus ends, in another currency.
Whole yuan, by China's customs alone. It goes on where the IMF's comparison of the South Caucasus ends, in another currency.
Whole yuan, by China's customs. Even months and July 2026 are as published; the other months are what is left of the published totals, with any revision of earlier months. This is another report than Azerbaijan's: for 2024 Azerbaijan says 3,744 million dollars and China 17,546.5 million yuan; for 2025, 4,870 million dollars and 23,580.3 million yuan. Do not set one beside the other's growth. Exports are China's.
Whole yuan, by China's customs alone. It goes on where the IMF's comparison of the South Caucasus ends, in another currency.
Whole yuan, by China's customs alone. It goes on where the IMF's comparison of the South Caucasus ends, in another currency.
Whole yuan, by China's customs alone. It goes on where the IMF's comparison of the South Caucasus ends, in another currency.
Whole yuan, by China's customs. Even months and July 2026 are as published; the other months are what is left of the published totals, with any revision of earlier months. This is another report than Azerbaijan's: for 2024 Azerbaijan says 3,744 million dollars and China 17,546.5 million yuan; for 2025, 4,870 million dollars and 23,580.3 million yuan. Do not set one beside the other's growth. Imports are China's.
Whole yuan, by China's customs. Even months and July 2026 are as published; the other months are what is left of the published totals, with any revision of earlier months. This is another report than Azerbaijan's: for 2024 Azerbaijan says 3,744 million dollars and China 17,546.5 million yuan; for 2025, 4,870 million dollars and 23,580.3 million yuan. Do not set one beside the other's growth.
Our calculation; single economies are counted, not groups. 1 is the largest partner. China has no rank in exports and turnover of 1993, as its exports are missing from the source.
Our calculation; single economies are counted, not groups. 1 is the largest partner. China has no rank in exports and turnover of 1993, as its exports are missing from the source.
Our calculation; single economies are counted, not groups. 1 is the largest partner. China has no rank in exports and turnover of 1993, as its exports are missing from the source.
Shares are our calculation from Azerbaijan's reports to the IMF. Exports to China in 1993 are missing from the source. World exports of 2008 are far above the years around them, in UN Comtrade too, which depresses the share of that year.
Shares are our calculation from Azerbaijan's reports to the IMF. Exports to China in 1993 are missing from the source. World exports of 2008 are far above the years around them, in UN Comtrade too, which depresses the share of that year.
Shares are our calculation from Azerbaijan's reports to the IMF. Exports to China in 1993 are missing from the source. World exports of 2008 are far above the years around them, in UN Comtrade too, which depresses the share of that year.
Ember's estimate of the capacity, from months with a record; panels without cells. 2025 covers January to September.
By the State Customs Committee. The competition service counts otherwise: 191 in 2020, 3,191 in 2023. 2022 was not read.
In today's manat, as redenominated in 2006. 1992–2019 from the Penn World Table, where 1992–1995 are estimates; 2020–2024 from a table that shows one decimal. The official rate has been 1.7 since 2018. The central bank's averages differ slightly: 1.5965 for 2016 and 1.7205 for 2017.
The rate that conversions use. It differs slightly from the Penn World Table's, which averages differently.
Given for comparison; conversions use the Federal Reserve's rate. The two differ slightly because they average differently.
Concessional money with a development purpose. Constant US dollars of 2021: do not add them to current dollars. Commitments, not disbursements. Only records that AidData recommends for aggregates are counted. A year in 2000–2021 that is not listed has no recorded commitment.
Official money on commercial terms or for commercial ends. Constant US dollars of 2021: do not add them to current dollars. Commitments, not disbursements. Only records that AidData recommends for aggregates are counted. A year in 2000–2021 that is not listed has no recorded commitment.
The sum of the three classes. Constant US dollars of 2021: do not add them to current dollars. Commitments, not disbursements. Only records that AidData recommends for aggregates are counted. A year in 2000–2021 that is not listed has no recorded commitment.
Our sums of the projects that were read, in constant US dollars of 2021; each year names its projects. Projects without a location are not in the release that was read.
Our sums of the projects that were read, in constant US dollars of 2021; each year names its projects. Projects without a location are not in the release that was read.
The total of a year for which no project was read, in constant US dollars of 2021. A year that is not listed has no total, or all of it is traced to within a dollar.
The total of a year for which no project was read, in constant US dollars of 2021. A year that is not listed has no total, or all of it is traced to within a dollar.
The total of a year for which no project was read, in constant US dollars of 2021. A year that is not listed has no total, or all of it is traced to within a dollar.
Official money that the source could not assign to aid or to other flows. Constant US dollars of 2021: do not add them to current dollars. Commitments, not disbursements. Only records that AidData recommends for aggregates are counted. A year in 2000–2021 that is not listed has no recorded commitment.
Current dollars, at the exchange rates of each year. The copy that was read is older than the World Bank's latest edition, and recent years have been revised since. Treat values before 1995 with care: in 1992 Azerbaijan's reported exports exceed the GDP given here.
Current dollars, at the exchange rates of each year. The copy that was read is older than the World Bank's latest edition, and recent years have been revised since. The values of 2022 and 2023 in particular have later revisions.
Current international dollars. A copy; not checked with a second one.
Current international dollars. A copy; not checked with a second one.
By the State Customs Committee. The competition service counts 5,086 in 2020 and 14,135 in 2023; the State Statistics Committee 26,197 in 2024 and 73,678 in 2025.
Change of the annual average on the year before, in percent. These are rates, not an index: they must be chained, not added. A copy of the World Bank's series; later revisions exist.
Change of the annual average on the year before, in percent. These are rates, not an index: they must be chained, not added. A copy of the World Bank's series; later revisions exist.
Change of the annual average on the year before, in percent. These are rates, not an index: they must be chained, not added. A copy of the World Bank's series; later revisions exist.
Azerbaijan's reports: exports (FOB) plus imports (CIF). A year without a value: not among the fifteen largest partners of that year.
Azerbaijan's reports: exports (FOB) plus imports (CIF). A year without a value: not among the fifteen largest partners of that year.
Azerbaijan's reports: exports (FOB) plus imports (CIF). A year without a value: not among the fifteen largest partners of that year.
Azerbaijan's reports: exports (FOB) plus imports (CIF). A year without a value: not among the fifteen largest partners of that year.
Azerbaijan's reports: exports (FOB) plus imports (CIF). A year without a value: not among the fifteen largest partners of that year.
Azerbaijan's reports: exports (FOB) plus imports (CIF). A year without a value: not among the fifteen largest partners of that year.
Azerbaijan's reports: exports (FOB) plus imports (CIF). A year without a value: not among the fifteen largest partners of that year.
Azerbaijan's reports: exports (FOB) plus imports (CIF). A year without a value: not among the fifteen largest partners of that year.
Azerbaijan's reports: exports (FOB) plus imports (CIF). A year without a value: not among the fifteen largest partners of that year.
Azerbaijan's reports: exports (FOB) plus imports (CIF). A year without a value: not among the fifteen largest partners of that year.
Azerbaijan's reports: exports (FOB) plus imports (CIF). A year without a value: not among the fifteen largest partners of that year.
Azerbaijan's reports: exports (FOB) plus imports (CIF). A year without a value: not among the fifteen largest partners of that year.
Azerbaijan's reports: exports (FOB) plus imports (CIF). A year without a value: not among the fifteen largest partners of that year.
Mid-year estimates. A copy of the World Bank's series; later revisions exist.
Mid-year estimates. A copy of the World Bank's series; later revisions exist.
China's exports (FOB) plus imports (CIF), rounded to 0.1 million dollars. Which of the three states trades most with China depends on who reports: by their own reports Azerbaijan leads from 2016 on, by China's reports Georgia leads in every year. Mainland China only: Hong Kong, Macao and Taiwan are reported apart.
Exports (FOB) plus imports (CIF), rounded to 0.1 million dollars. Which of the three states trades most with China depends on who reports: by their own reports Azerbaijan leads from 2016 on, by China's reports Georgia leads in every year. Mainland China only: Hong Kong, Macao and Taiwan are reported apart.
China's exports (FOB) plus imports (CIF), rounded to 0.1 million dollars. Which of the three states trades most with China depends on who reports: by their own reports Azerbaijan leads from 2016 on, by China's reports Georgia leads in every year. Mainland China only: Hong Kong, Macao and Taiwan are reported apart.
Exports (FOB) plus imports (CIF), rounded to 0.1 million dollars. Which of the three states trades most with China depends on who reports: by their own reports Azerbaijan leads from 2016 on, by China's reports Georgia leads in every year. Mainland China only: Hong Kong, Macao and Taiwan are reported apart.
China's exports (FOB) plus imports (CIF), rounded to 0.1 million dollars. Which of the three states trades most with China depends on who reports: by their own reports Azerbaijan leads from 2016 on, by China's reports Georgia leads in every year. Mainland China only: Hong Kong, Macao and Taiwan are reported apart.
Exports (FOB) plus imports (CIF), rounded to 0.1 million dollars. Which of the three states trades most with China depends on who reports: by their own reports Azerbaijan leads from 2016 on, by China's reports Georgia leads in every year. Mainland China only: Hong Kong, Macao and Taiwan are reported apart.
Single figures that officials and news agencies announced, most of them rounded; they continue Azerbaijan's own series, but are no table of a statistical office. No breakdown into exports and imports. Trend's report of 27 March 2024 gives 2.2 billion dollars for 2023: that is the figure of 2022 under the wrong year, and is not used.
Derived: exports (FOB) minus imports (CIF); freight and insurance make the deficit look larger than it would at one valuation. Azerbaijan's exports to China in 1993 are missing from the source, so that year has no balance. Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ, their exports by more than a factor of two in 14 of 28 years, most in 1994 (19.3 times), and their imports by more than a factor of two in 14 of 29 years, most in 1992 (19.2 times); compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since.
Computed from Azerbaijan's own reports. Azerbaijan's exports to China in 1993 are missing from the source, so that year has no share. The share of 2008 is depressed by an outlier in world exports. Mainland China only: Hong Kong, Macao and Taiwan are reported apart. The figure for 2020 comes from a copy of early 2022 and may have been revised since.
Exports are valued FOB, without freight and insurance. Azerbaijan's exports to China in 1993 are missing from the source. Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ, their exports by more than a factor of two in 14 of 28 years, most in 1994 (19.3 times); compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since.
Imports are valued CIF, with freight and insurance. Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ, their imports by more than a factor of two in 14 of 29 years, most in 1992 (19.2 times); compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since.
Derived: exports (FOB) plus imports (CIF). Azerbaijan's exports to China in 1993 are missing from the source, so that year has no turnover. Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ, their turnover by more than a factor of two in 8 of 28 years, most in 1999 (12.2 times); compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since.
The total of 2008, 47.8 billion dollars, is an outlier between 6.1 billion in 2007 and 14.7 billion in 2009. The figure for 2020 comes from a copy of early 2022 and may have been revised since.
The figure for 2020 comes from a copy of early 2022 and may have been revised since.
Derived, and seen from Azerbaijan: China's reported imports (CIF) minus its exports (FOB). Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ, their exports by more than a factor of two in 14 of 28 years, most in 1994 (19.3 times), and their imports by more than a factor of two in 14 of 29 years, most in 1992 (19.2 times); compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since.
These are China's reported imports from Azerbaijan, valued CIF, with freight and insurance. Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ, their exports by more than a factor of two in 14 of 28 years, most in 1994 (19.3 times); compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since.
These are China's reported exports to Azerbaijan, valued FOB, without freight and insurance. Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ, their imports by more than a factor of two in 14 of 29 years, most in 1992 (19.2 times); compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since.
Derived: China's reported imports (CIF) plus its exports (FOB). Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ, their turnover by more than a factor of two in 8 of 28 years, most in 1999 (12.2 times); compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since.
The whole route, by Kazakhstan's Ministry of Transport. The route's association counts the seaports of Kazakhstan and Azerbaijan alone: 3.3 million tonnes in 2024.
Percent of the labour force, the ILO's model. A copy; not checked with a second one.
Percent of the labour force, the ILO's model. A copy; not checked with a second one.
1982–84 = 100. The annual values are our means of the published months. One month of 2025 is absent from the source, so that year averages 11 months.
Said by the State Customs Committee, rounded. Exports were announced as 38.1 billion in 2022 and 33.8 billion in 2023. Another report gives a turnover of 52.68 billion for 2022.
Said by the State Customs Committee, rounded. Exports were announced as 38.1 billion in 2022 and 33.8 billion in 2023. Another report gives a turnover of 52.68 billion for 2022.`,
      "tables": `Most documents carry no amount. A value announced for a package of documents is not committed money, and a memorandum binds nobody to pay: neither is counted in the total. A package of documents and those of its parts that are known stand in rows of their own; the column Part of names the package, so that a count can leave the parts out.
Judgements and expectations are the article's, not established facts.
Shares and ranks are our calculation. The shares of 2008 are depressed by an outlier in world exports. Source: International Monetary Fund, Direction of Trade Statistics.
China's exports to Azerbaijan in dollars, by China's customs, classed by Ember. Source: Ember, China Cleantech Export Data (CC BY 4.0).
China's exports to Azerbaijan in dollars, by China's customs, classed by Ember. Source: Ember, China Cleantech Export Data (CC BY 4.0). A year whose months are not all there is blank. The capacity of 2025 covers nine months.
Each count has its own scope: see AZCN.CAVEAT of the series. Cars are of all countries.


Not found means that no corroboration was seen, not that the statement is false. Not checked means that no source was sought. Confirmed means that the claim was repeated elsewhere: where it is by one source or by the same official statement, the caveat says so.
The verdict is on the article's claim, so on the value in the article where that differs.
Commitments, not disbursements. A year without a recorded commitment is 0. Source: AidData, GCDF 3.0 (ODC-BY 1.0).
Constant dollars of 2021. AZCN.CAVEAT of a traced series and a year names the projects; they stand in the table projects. Source: AidData, GCDF 3.0 (ODC-BY 1.0).
Sources: World Bank (CC BY 4.0); Penn World Table 10.01 (CC BY); US Federal Reserve; US BLS; manat from 2020: Knoema.
Most values are cumulative sums as officials stated them, so they must not be added to one another. Ambassadors' and ministers' figures differ widely. A verdict stands with the article's value alone, which is the one that was checked.
The lenders are multilateral banks: these loans are not bilateral lending by China, which stands in the tables finance (AZCN.FINANCE) and projects. The World Bank's loans for TANAP stand with Azerbaijan's half alone; the whole, half of it lent to Türkiye, is the record ibrd-tanap-loan.
By Azerbaijan's reports, current dollars. A blank: not among the fifteen largest that year. Source: International Monetary Fund, Direction of Trade Statistics.
A memorandum states an intention; it commits no money.
The counts differ in scope, such as trains sent or received, or transit or imports, so they must not be added or compared with one another.
Dates stand at the precision known: a year or a month where no day is known.
Sources: US EIA; World Bank (CC BY 4.0).
AidData's amounts are in constant dollars of 2021 and stand in a column of their own: never add them to current dollars. They are already inside the yearly totals of the table of official finance.
Rounded to 0.1 million dollars. Who leads depends on the reporter. Source: International Monetary Fund, Direction of Trade Statistics.
By China's side alone. Source: General Administration of Customs of China.
Dates stand at the precision known: a year or a month where no day is known.
Three reporters stand side by side and must not be mixed. Exports and imports are seen from Azerbaijan. The total adds current dollars of different years, by Azerbaijan's reports, without 1993. Source of 1992–2020: International Monetary Fund, Direction of Trade Statistics; 2021–2025 as announced.
Yuan, as China's customs report it; exports are China's to Azerbaijan. Azerbaijan's announced dollars are another report of the same trade, 1.3 to 1.6 billion dollars higher: the two must not be mixed. Source: General Administration of Customs of China. Odd months are derived from published totals.
Yuan, as China's customs report it; exports are China's to Azerbaijan. Azerbaijan's announced dollars are another report of the same trade, 1.3 to 1.6 billion dollars higher: the two must not be mixed. Source: General Administration of Customs of China.`,
    },
    parties: {
      "figures": `b;4
b;4
b;4
4
4
o;1j
b;o
b;o
o;b;d
o;b;d
o;b;d
o;b;d
o;b;d
o;b;d
o;b
o;b
o;b
o;b
o;b
o;b;11
o;b
v;b
v;b
b;v
b;d
o;b;d
o;b;d
o;b;d
b;o
17
17;h
o;b
o;b
b;o
b;o;i
o;b
1j
1j
o;b;d
b;v
1r;o
1r;o
b;o
1u
1u
1u
1u;o
b;o
b
o;b`,
      "loans": `3;13;b
3;1d;1q
4;13;b
4;1d;1q
4;1t;b
10;1d;1q
19;1t;l;b;1v
19;1t;b`,
      "agreements": `1j;x
1j;14
1j;1c
1j;1c;x;14
1j;1m
b;o
1h;q;1q
g;v
g;v
g;v
g;v
g;v
g;v
1g;1f;m
b;o
1h;q;1q
b;o
1g;o
b;o
b;o
b;o
1h;1i
15;b;o
1h;s;1q
13;1z
1g;o
6;q
16;y
1f;2;17
b;o;i
b;o
b;o
1b;b;o
1h;s
1h;1q;q;1k
1h;n
1h;1k;1q
b;o
b;1o
b;o
1r;t
b;o
8;e;u
b;o
b;o
1g;1e`,
      "projects": `o;1g
o;1g
o;j
o;a
w;b
o;b
o;16
o;1j
o;1l
o;f
o;0
o;b
r;p;z
o;b
1e;b
k;b
1a;b
o;b
k;b
o;1j
k;1p
1a;1p
q;1q
g;v
g;v
g;v
g;v
o
b;12;1v
m
q;1q
1d
1z
16;c
2;17
17
1k;1
s;1h
q;1k;1q
1k;1q`,
      "events": `4
b;4
o;20
o
j;5
1b;b;o
1h;1z
1y;17
b;o
b;1;1k
b;1o
b;o
b
1b;b;o
1b;b;o
15;b;o
b;o
18;1j`,
      "programmes": `4;b
13
16;y
17;h
17;h`,
      "statements": `4
4;o
1j
b
b
b;o
b
o;b
o;b
o;b
b;o
b;o
17
17
17
17;1n
b;o
b;o
o
b
o
o;b
b;o
1x
9
1y;o;17`,
    },
    sector: {
      "figures": `finance
finance
finance
finance
finance
transport
multi-sector
multi-sector
transport
transport
transport
transport
transport
transport
multi-sector
multi-sector
multi-sector
multi-sector
multi-sector
multi-sector
humanitarian
multi-sector
multi-sector
multi-sector
transport
transport
transport
transport
transport
education
education
transport
trade
trade
industry
education
transport
transport
transport
energy
finance
finance
trade
transport
transport
transport
transport
education
trade
trade`,
      "loans": `health
energy
health
energy
energy
energy
energy
energy`,
      "agreements": `transport
transport
transport
transport
transport
multi-sector
energy
transport
non-oil
non-oil

trade
trade
transport
multi-sector
energy
multi-sector
multi-sector
multi-sector
multi-sector
education
energy
multi-sector
energy
energy
trade
energy
culture
digital
industry
finance
finance
multi-sector
energy
energy
energy
energy
multi-sector
multi-sector
multi-sector
finance
multi-sector
trade
transport

trade`,
      "projects": `multi-sector
multi-sector
education
transport
education
education
humanitarian
transport
education
education
education
agriculture
industry
education
energy
energy
energy
transport
energy
transport
energy
energy
energy
agriculture
digital
agriculture
industry
transport
transport
transport
energy
energy
energy
education
digital
digital
energy
energy
energy
energy`,
      "events": `finance
finance

transport
education

energy
digital
trade
energy
multi-sector





trade
transport`,
      "programmes": `multi-sector
non-oil
culture
digital
digital`,
      "statements": `finance
finance
transport

transport
trade

digital
transport
energy


digital
digital
digital
digital
humanitarian
multi-sector
transport
transport

transport

multi-sector

digital`,
    },
    place: {
      "figures": `




Alyat
China
China






Azerbaijan
Azerbaijan
Azerbaijan
Azerbaijan
Azerbaijan


Azerbaijan
Azerbaijan
Azerbaijan
















China
China







`,
      "loans": `Azerbaijan
Bilasuvar; Neftchala
Azerbaijan
Bilasuvar; Neftchala
TANAP route, Türkiye
Bilasuvar; Neftchala
TANAP route, Türkiye
TANAP route, Türkiye`,
      "agreements": `Baku
Baku
Baku
Baku



Trans-Caspian corridor; Baku
Beijing
Beijing

China
China

Beijing

Baku
Baku
Baku




Fuzuli



Beijing



Baku
China




Beijing
Beijing
China

Astana



`,
      "projects": `Azerbaijan
Azerbaijan
Baku
Azerbaijan
Azerbaijan
Azerbaijan
Baku
Alyat
Baku
Baku
Baku
Nakhchivan
Azerbaijan
Nakhchivan
Nakhchivan
Azerbaijan
Azerbaijan
Azerbaijan
Azerbaijan
Alyat
Azerbaijan
Azerbaijan
Azerbaijan
Guba; Khachmaz; Goychay
Azerbaijan
Kurdamir District
Sumgayit Chemical Industrial Park
Baku-Tbilisi-Kars
Baku-Tbilisi-Kars
Sumgayit
Azerbaijan
Azerbaijan
Azerbaijan
Malipo County, Yunnan Province
ADA University
Karabakh
Azerbaijan
Azerbaijan
Azerbaijan
Azerbaijan`,
      "events": `Beijing



Baku
Beijing
Gobustan


Khizi
Ufa


China
Beijing
China
Urumqi
Baku`,
      "programmes": `Azerbaijan

Beijing and other Chinese cities
Azerbaijan; Shenzhen
Shenzhen`,
      "statements": `

Alyat


South Caucasus


Azerbaijan




Azerbaijan
South Caucasus










`,
    },
    status: {
      "figures": `membership
membership
membership
completed
reported
completed
flow
cumulative
reported
reported
reported
reported
reported
reported
cumulative
reported
cumulative
flow
cumulative
stock
reported
stock
stock
cumulative
reported
reported
reported
reported
reported
reported
reported
reported
reported
reported
signed
reported
reported
reported
reported
reported
reported
cumulative
reported
reported
reported
reported
reported
reported
reported
reported`,
      "loans": `reported
signed
allocated
reported
approved
reported
approved
approved`,
      "agreements": `signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
in-force
signed
ratified
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
signed
adopted
signed
signed
ratified
announced`,
      "projects": `completed
signed
completed
completed
completed
reported
reported
completed
reported
reported
reported
reported
completed
reported
reported
completed
completed
completed
completed
completed
signed
reported
signed
signed
signed
signed
signed
completed
completed
planned
signed
completed
under-way
completed
planned
under-way
completed
planned
planned
signed`,
      "events": `completed
completed
completed
completed
completed
completed
completed
completed
completed
completed
completed
in-force
in-force
completed
completed
completed
completed
completed`,
      "programmes": `planned
under-way
under-way
under-way
under-way`,
      "statements": `assessment
assessment
under-way
assessment
completed
assessment
under-way
assessment
under-way
assessment
assessment
under-way
under-way
under-way
assessment
assessment
under-way
under-way
assessment
outlook
assessment
outlook
outlook
planned
attribution
assessment`,
      "observations": `















reported
reported
reported
reported
reported
reported
reported
reported
reported
reported








reported
reported
reported

flow
cumulative
cumulative
cumulative
cumulative
cumulative
cumulative
reported
reported
reported
reported
reported
reported
announced




announced
announced


announced
announced
cumulative
reported
cumulative
flow
cumulative
cumulative
cumulative
cumulative
cumulative
cumulative
cumulative



stock
stock
stock
stock
stock
stock
stock
stock
stock
cumulative
reported
reported
announced

reported
reported

reported
announced















announced
reported


announced
announced




announced

reported

reported
cumulative









reported
reported









`,
    },
    unit: {
      "figures": `USD
percent
percent
USD
USD
USD
USD
USD
TEU
TEU
trains
trains
trains
trains
CNY
CNY
USD
USD
USD
USD
CNY
companies
companies
USD
TEU
containers
containers
days
flights
weeks
students
vehicles
USD
USD
USD
schools
tonnes
TEU
tonnes
MW
CNY
USD
USD
tonnes
tonnes
TEU
trains
links
persons
persons`,
      "loans": `USD
USD
USD
USD
USD
USD
USD
USD`,
      "agreements": `


memoranda



containers
documents
USD


















parties
documents







documents







`,
      "projects": `USD-2021
USD-2021

USD-2021
USD-2021


USD-2021



USD-2021
USD-2021

USD-2021
USD-2021
USD-2021
USD-2021
USD-2021

USD-2021
USD-2021
MW
locations

hectares

USD

USD
MW
MW
MW


projects
MW
MW
MW
MW`,
      "events": `
















`,
      "programmes": `


years
`,
      "statements": `














rank

sectors







`,
      "series": `USD per barrel
tonnes
USD
USD
USD
USD
USD
USD
USD
CNY
CNY
CNY
CNY
CNY
CNY
CNY
CNY
CNY
rank
rank
rank
percent
percent
percent
MW
vehicles
AZN per USD
CNY per USD
CNY per USD
USD-2021
USD-2021
USD-2021
USD-2021
USD-2021
USD-2021
USD-2021
USD-2021
USD-2021
USD
USD
international USD
international USD
vehicles
percent
percent
percent
USD
USD
USD
USD
USD
USD
USD
USD
USD
USD
USD
USD
USD
persons
persons
USD
USD
USD
USD
USD
USD
USD
USD
percent
USD
USD
USD
USD
USD
USD
USD
USD
USD
tonnes
percent
percent
index
USD
USD`,
    },
    parent: {
      "figures": `

1

3

7

b
b







i

i

m












2f






7







`,
      "loans": `






1k`,
      "agreements": `1p
1p
1p




1u

1u
1u
1u
1u
































`,
      "projects": `






















1u
1u
1u
1u
3o











`,
      "events": `


3o


3s


3w

2u





`,
      "programmes": `



4l`,
      "statements": `
























`,
    },
    include_in_totals: {
      "figures": `false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
true
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false`,
      "loans": `true
true
true
true
true
true
false
true`,
      "agreements": `


false



false
false
false


















false
false







false







`,
      "projects": `true
true

true
true


true



true
true

true
true
true
true
true

true
true
false
false

false

false

false
false
false
false


false
false
false
false
false`,
      "events": `
















`,
      "programmes": `


false
`,
      "statements": `














false

false







`,
    },
    totals_reason: {
      "figures": `A share or a capital, not money lent or given.
A percentage, not money.
A percentage, not money.
A share or a capital, not money lent or given.
A share or a capital, not money lent or given.
A total counts the handover once, by AidData's value in aidata-65700: $4,214,448.98 in constant dollars of 2021.
A flow that is part of the cumulative investment.
A cumulative sum: adding it to other amounts would count money twice.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A cumulative sum that contains single grants.

A cumulative sum that contains single grants.
A flow that is part of the cumulative investment.
A cumulative sum: adding it to other amounts would count money twice.
A stock; it must not be added to flows or to the cumulative sum.
Part of the free aid.
A count or a measure, not money.
A count or a measure, not money.
Financed by Azerbaijan: not Chinese money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A part of imports.
Parts of years of two reports, of which the yearly series are made.
Announced value of signed documents, not committed money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
Part of the State Oil Fund's later stock in China.
Part of Azerbaijan's investment in China, and a stock.
Parts of years of two reports, of which the yearly series are made.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.
A count or a measure, not money.`,
      "loans": `





Half of it was lent to BOTAŞ of Türkiye; the half for Azerbaijan is ibrd-tanap-loan-azerbaijan.
`,
      "agreements": `


A count or a measure, not money.



A count or a measure, not money.
A count or a measure, not money.
Announced value of signed documents, not committed money.


















A count or a measure, not money.
A count or a measure, not money.







A count or a measure, not money.







`,
      "projects": `





















A capacity, not money.
A count or a measure, not money.

A count or a measure, not money.

A zero that encodes the statement that there was no Chinese money.

An announced intention, and two reports differ.
A capacity, not money.
A capacity, not money.
A capacity, not money.


A count or a measure, not money.
A capacity, not money.
A capacity, not money.
A capacity, not money.
A capacity, not money.`,
      "events": `
















`,
      "programmes": `


A count or a measure, not money.
`,
      "statements": `














A count or a measure, not money.

A count or a measure, not money.







`,
    },
    from_party: {
      "figures": `b
b
b


o
b
b






o
o
o
o
o
o
o
o
o
b
















1r
1r







`,
    },
    to_party: {
      "figures": `4
4
4


b
o
o






b
b
b
b
b
b
b
b
b
v
















o
o







`,
    },
    source: {
      "figures": `i
i
2u
i
8
i
41
i
3l
3l
40
3l
3s
3s
34
12
2x
41
i
2e
20
44
i
2q
40
3k
3l
3k
2d
i
i
2i
2i
h
3q
20
2j
11
3s
4d
2l
3w
h
3g
3j
2g
1r
19
17
45`,
      "loans": `2n
2
i
3i
i
1j
2b
2b`,
      "agreements": `i
i
i
i
r
3n
1z
i
i
i
i
i
i
1u
26
3y
14
7
7
3
19
3d
e
3x
1z
7
v
i
i
3q
1q
1y
1g
1z
1z
1z
1z
1b
2a
2p
3v
2s
43
t
3t
z`,
      "projects": `6
6
6
6
6
6
6
6
6
6
6
6
6
6
6
6
6
6
6
6
6
5
1z
i
i
i
i
i
i
3h
3y
3d
3z
i
i
i
25
3p
3o
1z`,
      "events": `i
i
i
i
24
i
3z
i
47
25
1e
10
1w
i
i
39
18
i`,
      "programmes": `i
i
i
i
i`,
      "statements": `i
i
i
i
i
i
i
i
i
i
i
i
i
i
i
i
i
i
i
i
i
i
i
i
i
i`,
      "observations": `2n
2
6
6
6
6
6
6
6
6
6
6
6
6
6
5
2t
2u
i
j
2k
i
2t
2u
j
2k
8
i
2n
i
8
3i
b
i
2y
4
i
i
41
2q
36
13
3w
i
46
3l
3l
40
3l
3s
3s
1z
i
i
n
i
n
i
i
i
3h
3m
34
12
2x
41
1
m
2q
34
3w
i
46
2e
2e
20
44
29
29
30
2q
32
36
44
i
2q
40
3k
3y
1j
3l
3k
2d
3d
3z
i
i
i
i
i
i
2i
2i
2b
2b
x
22
s
h
3q
3q
25
20
i
3p
3o
3e
2j
3u
11
1z
1b
3s
4d
2l
3w
2v
34
1t
s
s
1x
0
2f
h
3g
3j
g
2g
1r
1r
19
17
17
43
u
45`,
      "attributes": `2n
9
b
b
b
b
2q
42
2w
2q
2q
2c
1v
28
28
2z
1o`,
      "series": `1f
q
1h
1h
1h
1h
1h
1h
1h
1a
1a
1a
1a
1a
1a
1a
1a
1a
1p
1p
1p
1p
1p
1p
1i
38
23
1m
23
5
5
5
6
6
5
5
5
5
49
49
4b
4b
38
48
48
48
1p
1p
1p
1p
1p
1p
1p
1p
1p
1p
1p
1p
1p
4a
4a
1p
1p
1p
1p
1p
1p
44
1p
1p
1p
1p
1p
1p
1p
1p
1p
1p
1p
2g
4c
4c
15
3a
3a`,
    },
    locator: {
      "figures": `paragraph 5
paragraph 5

paragraph 5

paragraph 2

paragraph 4










paragraph 4



paragraph 4






paragraph 6
paragraph 6


















`,
      "loans": `

paragraph 5

paragraph 5


`,
      "agreements": `paragraph 2
paragraph 2
paragraph 2
paragraph 2



paragraph 2
paragraph 2
paragraph 2
paragraph 2
paragraph 2
paragraph 2




projects 41344 and 41345
project 41388






project 41384

paragraph 8
paragraph 6
















`,
      "projects": `record 41344
record 41345
record 43955
record 65279
record 65286
record 65290
record 65292
record 65700
record 65706
record 65731
record 65733
record 65740
record 65745
record 65764
record 65767
record 65866
record 65867
record 66912
record 66946
record 73213
record 92223
record 95835

paragraph 2
paragraph 2
paragraph 2
paragraph 2
paragraph 3
paragraph 3




paragraph 8
paragraph 6
paragraph 6



`,
      "events": `paragraph 5
paragraph 5
paragraph 2
paragraph 3

paragraph 2

paragraph 7





paragraph 2
paragraph 2


paragraph 2`,
      "programmes": `paragraph 5
paragraph 2
paragraph 8
paragraph 6
paragraph 6`,
      "statements": `paragraph 5
paragraph 5
paragraph 2
paragraph 3
paragraph 3
paragraph 3
paragraph 4
paragraph 7
paragraph 2
paragraph 1
paragraph 1
paragraph 1
paragraph 7
paragraph 6
paragraph 7
paragraph 7
paragraph 8
paragraph 2
paragraph 9
paragraph 9
paragraph 10
paragraph 9
paragraph 10
paragraph 5
paragraph 11
paragraph 7`,
      "observations": `

record 41344
record 41345
record 65279
record 65286
record 65700
record 65740
record 65745
record 65767
record 65866
record 65867
record 66912
record 66946
record 92223
record 95835


paragraph 5


paragraph 5





paragraph 5

paragraph 5



paragraph 5


paragraph 2
paragraph 2





paragraph 4








paragraph 2
paragraph 2

paragraph 2

paragraph 2
paragraph 2
paragraph 3











paragraph 4












paragraph 4










paragraph 6
paragraph 6
paragraph 6
paragraph 6
paragraph 6
paragraph 7












paragraph 2
































`,
      "attributes": `















`,
      "series": `

















DOTS_13.xlsx, by partner
DOTS_13.xlsx, by partner
DOTS_13.xlsx, by partner
DOTS_13.xlsx, exports with China over exports with the world
DOTS_13.xlsx, imports with China over imports with the world
DOTS_13.xlsx, turnover with China over turnover with the world


xr
data/annual.csv
xr
data/cow_gcdf.csv, country code 373
data/cow_gcdf.csv, country code 373
data/cow_gcdf.csv, country code 373





data/cow_gcdf.csv, country code 373
NY.GDP.MKTP.CD
NY.GDP.MKTP.CD



FP.CPI.TOTL.ZG
FP.CPI.TOTL.ZG
FP.CPI.TOTL.ZG
DOTS_13.xlsx
DOTS_13.xlsx
DOTS_13.xlsx
DOTS_13.xlsx
DOTS_13.xlsx
DOTS_13.xlsx
DOTS_13.xlsx
DOTS_13.xlsx
DOTS_13.xlsx
DOTS_13.xlsx
DOTS_13.xlsx
DOTS_13.xlsx
DOTS_13.xlsx
SP.POP.TOTL
SP.POP.TOTL
DOTS_40.xlsx
DOTS_9.xlsx
DOTS_40.xlsx
DOTS_13.xlsx
DOTS_40.xlsx
DOTS_76.xlsx
The figure for 2024; each year names its own source
DOTS_13.xlsx, exports minus imports
DOTS_13.xlsx, turnover with China over turnover with the world
DOTS_13.xlsx
DOTS_13.xlsx
DOTS_13.xlsx, exports plus imports
DOTS_13.xlsx
DOTS_13.xlsx
DOTS_40.xlsx, China's imports minus exports
DOTS_40.xlsx, China's imports from Azerbaijan
DOTS_40.xlsx, China's exports to Azerbaijan
DOTS_40.xlsx, China's imports plus exports



Mean of the monthly values

`,
    },
    lender: {
      "loans": `3
3
4
4
4
10
19
19`,
    },
    borrower: {
      "loans": `Government of Azerbaijan
Masdar / SOCAR Green
Government of Azerbaijan
Masdar / SOCAR Green
Southern Gas Corridor CJSC (state guarantee)
Masdar / SOCAR Green
Southern Gas Corridor CJSC and BOTAŞ
Southern Gas Corridor CJSC`,
    },
    record: {
      "observations": `1e
1f
2w
2x
2z
30
33
37
38
3a
3b
3c
3d
3e
3g
3h
0
0
0
0
0
1
2
2
2
2
3
3
1g
1g
4
1h
1i
1i
5
5
5
1p
6
7
7
7
7
7
7
8
9
a
b
c
d
3i
3j
1t
1u
1u
1v
1v
3l
3n
3p
3p
e
f
g
h
i
i
i
i
i
i
i
j
j
k
l
m
m
m
m
m
m
m
m
n
o
p
3q
1j
q
r
s
3r
3s
2e
t
4l
u
3v
52
w
v
1l
1k
x
x
x
x
2f
y
3w
z
54
3x
3y
10
10
11
11
3z
2n
12
13
14
15
16
16
16
16
16
16
16
16
16
17
18
19
19
1a
1a
1b
1c
1c
1d
1d
1d`,
      "verdicts": `0
1
3
1g
40
41
4i
4n
4o
1i
5
1m
1n
1o
1p
4p
4q
4j
4r
4s
7
4t
3j
3k
1t
1u
1v
3l
1w
1x
3m
1y
42
43
3n
3o
4u
4v
i
m
4w
4x
4y
45
2d
4k
3t
4z
2e
3u
50
51
t
4l
u
4m
3v
52
47
53
54
55
56
57
58
59
5a
5b
5c
4d
4e
4h`,
    },
    as_of: {
      "observations": `2021
2024-11-16
2002
2004-10-23
2016
2016-05-12
2018-04-04
2017
2012
2019-08-26
2015-11-17
2015-11-17
2018
2015-10-22
2019-09
2015-11-18
2017-05-31
2017-06-19




2017-05-31
2017-06-19


2020

2021-11-10
2021
2020
2024-11
2016-12-21
2016
2018-04-04
2018-04-04

2018
2025-Q1
2019-04
2019
2019
2025-06
2019-04

2024
2024
2025
2024
2024
2025-04
2025-04-22
2019-04
2019-04
2019-04-25
2019-04
2019-04-25
2019-04
2019-04
2017
2024-04-09
2025-02-06
2019-10
2014-12-07
2018-04
2025-Q1
2013
2018-07
2019-04
2019-06
2025-06
2019-04

2016-12
2025-06
2025
2025-04
2016-02
2016-02
2018-07
2019-04
2019-07
2019
2025-04
2019-04
2019-04
2025
2024
2025-11-12
2024-11
2024-11-24
2024-03
2024-07
2023-10-17
2025-12-03
2021-12

2016



2025
2025
2016-12-20
2016-12-20
2020-05
2023-11
2024-03
2026-01
2025-04
2025-04
2026-01-08
2025

2025-04-23
2025-04-23
2022
2025
2024
2025-09
2025-04-22
2025-04-23
2024
2025-12-25
2015-07
2025-06
2017-07
2019-08
2019-09
2023-03
2024-03
2024-10
2025-07
2025-10
2026-01
2023
2024-11
2024
2025
2023
2024-08
2025-07
2024
2025-09
2023-11-16
2024-06
2025-10`,
    },
    value: {
      "observations": `250000000
159500000
1509876.26
2751809.43
3660493.98
12988849.59
4214448.98
3850536.71
35223706.74
3292044.31
292083439.74
194726034.08
9808647.73
117838934.81
37451779.22
21042666.93
254100000
254100000
245100000
254100000
254100000
0.25
0.2761
0.2732
0.2636
0.2851
100000000000
100000000000
100000000
100000000
20000000000
160000000
600000000
600000000
2000000
3867000
2000000
4
5280000
1700000000
8000000
1700000000
2100000000
1700000000
300000000
20956
15292
390
358
287
165
100
3
2500
10
10
821000000
821000000
300
0
34000000
17050000
500000000
30000000
70000000
7400000
700000000
800000000
800000000
800000000
942300000
800000000
900000000
259000000
405000000
2000000
298
80
31
110
120
119
20
375
120
600000000
135000
27000
100
160000000
62
11
5
230
100
3
2
5


2
1132540000
62488
400000000
800000000
541200000
2500000000
743700000
407700000
13
335000000
240
216
9
2000
2000
6300000
8200000
76000
77295
160
20
612000
1570
3000000000
1900000000
775900000
1543000000
1700000000
625100000
748800000
3000000000
2450000000
2440000000
417800000
2700000
4100000
56500
77000
11
200
167
2627000
1948200
20000
16609
57000`,
    },
    low: {
      "observations": `














































390













17050000
500000000





800000000
800000000

800000000
900000000






110


20




27000

























9




76000












3000000000



2700000








20000

`,
    },
    high: {
      "observations": `
159500000



















































2500




























































































`,
    },
    qualifier: {
      "observations": `exact
up-to
exact
exact
exact
exact
exact
exact
exact
exact
exact
exact
exact
exact
exact
about
rounded
rounded
rounded
rounded
rounded
rounded
rounded
rounded
rounded
rounded
exact
exact
exact
exact
exact
exact
exact
exact
about
rounded
rounded
exact
rounded
rounded
about
rounded
rounded
rounded
about
exact
exact
over
exact
exact
exact
exact
exact
up-to
exact
exact
rounded
rounded
rounded
exact
rounded
over
over
exact
rounded
rounded
rounded
about
over
over
rounded
over
over
rounded
rounded
rounded
exact
exact
exact
over
about
exact
over
exact
about
rounded
rounded
over
exact
rounded
exact
exact
exact
exact
exact
exact
exact
exact
dozens
several
exact
rounded
exact
exact
exact
rounded
rounded
rounded
rounded
exact
rounded
exact
exact
at-least
exact
exact
rounded
rounded
over
exact
exact
exact
rounded
exact
rounded
rounded
rounded
rounded
rounded
rounded
rounded
over
rounded
rounded
rounded
over
rounded
rounded
about
exact
rounded
exact
about
rounded
over
exact
rounded`,
    },
    origin: {
      "observations": `stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
derived
stated
stated
stated
stated
stated
stated
derived
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
derived
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
derived
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated
stated`,
    },
    scope: {
      "observations": `

commitment, constant 2021 US dollars
commitment, constant 2021 US dollars
commitment, constant 2021 US dollars
commitment, constant 2021 US dollars
commitment, constant 2021 US dollars
commitment, constant 2021 US dollars
commitment, constant 2021 US dollars
commitment, constant 2021 US dollars
commitment, constant 2021 US dollars
commitment, constant 2021 US dollars
commitment, constant 2021 US dollars
commitment, constant 2021 US dollars
commitment, constant 2021 US dollars
commitment, constant 2021 US dollars










authorised capital







34 units of equipment
nominal US dollars




what is counted is not said
holdings of Chinese securities
of which $1.9 billion through the State Oil Fund

what is counted is not said
import, on trains dispatched
transit, on trains dispatched
container block trains between China and Europe
trains dispatched
trains received
trains received in four months


















aimed at oil and natural gas production
direct investment, a sum of flows since 1995


stock by projects
stock by projects


companies with Chinese capital by Azerbaijani statistics; operating or registered is not said
Chinese statistics
operating companies with Chinese capital
registered companies with Chinese capital
operating companies with Chinese capital
Chinese enterprises at work
registered companies with Chinese capital
operating companies, by the article

all directions, not only China
containers, 20-foot equivalents by one report


40-foot containers on one train
one train
both airlines












January to May; Azerbaijani customs
January to November
January to March; Azerbaijani customs
January; Azerbaijani customs







whole year
whole year
whole year
nine months


both directions
five projects, solar and wind


January to July; Azerbaijani customs
January to August; said by the Chinese ambassador
January to September; Azerbaijani statistics
January to March; Azerbaijani customs
January to March; Azerbaijani customs
January to October; Azerbaijani statistics
January to July; Azerbaijani statistics
January to October; the figure of Chinese customs
January; Azerbaijani customs
whole route, not only China
whole route in eleven months, not only China
the route's association
Kazakhstan's ministry
whole year
eight months

whole year
January to September
to 16 November
January to June
January to October`,
    },
    rank: {
      "observations": `preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
normal
preferred
normal
normal
normal
preferred
normal
preferred
normal
normal
normal
preferred
normal
preferred
preferred
preferred
normal
preferred
normal
normal
preferred
preferred
preferred
normal
deprecated
normal
normal
preferred
deprecated
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
normal
preferred
normal
preferred
preferred
preferred
preferred
normal
preferred
preferred
preferred
preferred
normal
normal
normal
normal
normal
preferred
normal
normal
preferred
preferred
preferred
normal
deprecated
normal
normal
normal
deprecated
normal
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
normal
normal
normal
preferred
preferred
preferred
preferred
preferred
preferred
preferred
preferred
normal
preferred
normal
preferred
preferred
preferred
preferred
preferred
preferred
preferred
normal
normal
normal
normal
normal
normal
normal
normal
preferred
preferred
preferred
normal
preferred
normal
preferred
preferred
normal
preferred
normal
normal
preferred`,
    },
    rank_reason: {
      "observations": `
















The article's value is contradicted by four reports that trace to the bank and give this amount; this is the latest of them with a date.
Contradicted by four reports that trace to the bank and give $254.1 million; probably two digits were swapped.




The latest one with a date.



The founding article's figure; the other source agrees.

The founding article's figure; the other source agrees.



The founding article's figure; the other source agrees.


The founding article's figure, which Trend supports; AidData's value stands beside it.



Contradicted by three other sources; it can hardly include portfolio money.


The founding article's figure; the others differ from it in date or in definition.
Contradicted by three other sources; it can hardly include all portfolio money.










The founding article's figure; the other source agrees.

The founding article's figure; the other source agrees.


The whole first investment; the later report gives a smaller sum without saying what it covers.










The founding article's figure; the others differ from it in date or in definition.


The latest; the others cover other periods or come from others.



Another definition: Chinese statistics, not companies with Chinese capital by Azerbaijani statistics.



Another definition: enterprises at work as the Chinese embassy counts them.

The founding article's figure; the others differ from it in date or in definition.























The latest; the others cover other periods or come from others.








The latest; the others cover other periods or come from others.

The latest; the others cover other periods or come from others.














The latest; the others cover other periods or come from others.



The latest; the others cover other periods or come from others.

The latest; the others cover other periods or come from others.


The latest; the others cover other periods or come from others.


The latest; the others cover other periods or come from others.`,
    },
    of: {
      "attributes": `aiib-covid-loan
aiib-established
aiib-tanap-loan
aiib-tanap-loan
aiib-tanap-loan
aiib-tanap-loan
azerbaijan-investment-in-china/article
bri-announcement-2013
btk-railway-completed
china-investment-in-azerbaijan/article
chinese-companies-in-azerbaijan/article
haf-cpaffc-memorandum
huawei-ada-mddt-mou
silk-road-mou-2015
visit-aliyev-china-2015
world-ports-conference-baku-2018
world-ports-conference-baku-2018`,
    },
    field: {
      "attributes": `date
place
borrower
date
parties
status
as_of
date
date
as_of
as_of
place
date
date
date
date
parties`,
      "columns": `date
year
label
kind
parties
sector
place
part-of
amount
include-in-totals
status
verdict
source
id
label
claim
parties
sector
status
value
unit
verdict
locator
source
id
year
china-share-azerbaijan-exports
china-share-azerbaijan-imports
china-share-azerbaijan-turnover
china-rank-azerbaijan-exports
china-rank-azerbaijan-imports
china-rank-azerbaijan-turnover
month
china-cleantech-exports-all
china-cleantech-exports-batteries
china-cleantech-exports-evs
china-cleantech-exports-grid
china-cleantech-exports-heating-cooling
china-cleantech-exports-solar-pv
china-cleantech-exports-wind
year
china-cleantech-exports-all
china-cleantech-exports-batteries
china-cleantech-exports-evs
china-cleantech-exports-grid
china-cleantech-exports-heating-cooling
china-cleantech-exports-solar-pv
china-cleantech-exports-wind
china-solar-panels-capacity
year
trans-caspian-cargo
btk-cargo
electric-cars-imported
hybrid-cars-imported
date
year
label
kind
parties
sector
place
value
unit
status
verdict
source
id
date
year
label
kind
parties
place
value
unit
status
verdict
source
id
paragraph
label
claim
kind
date
year
stated
value
unit
verdict
caveat
source
id
label
kind
as-of
as-of-year
value
unit
qualifier
stated
sector
status
verdict
source
id
year
finance-total
finance-oda-like
finance-oof-like
finance-vague
year
finance-oda-like
finance-traced-oda-like
finance-untraced-oda-like
finance-oof-like
finance-traced-oof-like
finance-untraced-oof-like
finance-vague
finance-untraced-vague
year
gdp-azerbaijan
gdp-china
population-azerbaijan
population-china
inflation-azerbaijan
inflation-china
inflation-united-states
exchange-rate-azerbaijan
exchange-rate-china
exchange-rate-china-pwt
us-cpi
label
from
to
as-of
as-of-year
value
unit
qualifier
scope
status
rank
verdict
source
id
date
year
label
lender
amount
qualifier
include-in-totals
borrower
sector
status
verdict
source
id
year
main-partner-turkey
main-partner-russia
main-partner-united-states
main-partner-germany
main-partner-georgia
main-partner-italy
main-partner-united-kingdom
main-partner-ukraine
main-partner-france
main-partner-israel
main-partner-china
main-partner-iran
main-partner-kazakhstan
date
year
label
parties
sector
place
status
verdict
source
id
label
as-of
as-of-year
value
unit
qualifier
source
id
date
year
label
kind
parties
sector
status
source
id
year
brent-oil-price
gdp-ppp-azerbaijan
gdp-ppp-china
unemployment-azerbaijan
unemployment-china
date
year
label
kind
parties
sector
place
amount
amount-2021
include-in-totals
status
verdict
source
id
year
south-caucasus-azerbaijan-own
south-caucasus-georgia-own
south-caucasus-armenia-own
south-caucasus-azerbaijan-china
south-caucasus-georgia-china
south-caucasus-armenia-china
year
china-customs-turnover
china-customs-georgia-turnover
china-customs-armenia-turnover
china-customs-exports
china-customs-imports
china-customs-georgia-exports
china-customs-georgia-imports
china-customs-armenia-exports
china-customs-armenia-imports
date
year
label
kind
parties
sector
place
amount
status
verdict
source
id
year
trade-azerbaijan-exports
trade-azerbaijan-imports
trade-azerbaijan-turnover
trade-azerbaijan-balance
trade-china-exports
trade-china-imports
trade-china-turnover
trade-china-balance
trade-announced-turnover
trade-azerbaijan-world-exports
trade-azerbaijan-world-imports
trade-azerbaijan-china-share
month
china-customs-exports
china-customs-imports
china-customs-turnover
year
trade-announced-turnover
china-customs-turnover
china-customs-exports
china-customs-imports`,
    },
    resource: {
      "series": `indicators-more
transport-and-vehicles
clean-technology
clean-technology
clean-technology
clean-technology
clean-technology
clean-technology
clean-technology
china-customs
china-customs
china-customs
china-customs
china-customs
china-customs
china-customs
china-customs
china-customs
china-share-imf
china-share-imf
china-share-imf
china-share-imf
china-share-imf
china-share-imf
clean-technology
transport-and-vehicles
indicators
indicators
indicators
finance
finance
finance
finance-traced
finance-traced
finance-traced
finance-traced
finance-traced
finance
indicators
indicators
indicators-more
indicators-more
transport-and-vehicles
indicators
indicators
indicators
main-partners-imf
main-partners-imf
main-partners-imf
main-partners-imf
main-partners-imf
main-partners-imf
main-partners-imf
main-partners-imf
main-partners-imf
main-partners-imf
main-partners-imf
main-partners-imf
main-partners-imf
indicators
indicators
south-caucasus-imf
south-caucasus-imf
south-caucasus-imf
south-caucasus-imf
south-caucasus-imf
south-caucasus-imf
trade-announced

trade-imf
trade-imf
trade-imf

trade-imf
trade-imf

trade-imf
trade-imf

transport-and-vehicles
indicators-more
indicators-more
indicators
world-trade-announced
world-trade-announced`,
    },
    subject: {
      "series": `oil-price
corridor
clean-technology
clean-technology
clean-technology
clean-technology
clean-technology
clean-technology
clean-technology
south-caucasus-customs
south-caucasus-customs
south-caucasus-customs
customs-trade
south-caucasus-customs
south-caucasus-customs
south-caucasus-customs
customs-trade
customs-trade
china-rank
china-rank
china-rank
china-share
china-share
china-share
clean-technology
vehicles
exchange-rate
exchange-rate
exchange-rate-pwt
finance
finance
finance
finance-traced
finance-traced
finance-traced
finance-traced
finance-traced
finance
gdp
gdp
gdp-ppp
gdp-ppp
vehicles
inflation
inflation
inflation
partner-trade
partner-trade
partner-trade
partner-trade
partner-trade
partner-trade
partner-trade
partner-trade
partner-trade
partner-trade
partner-trade
partner-trade
partner-trade
population
population
south-caucasus-trade
south-caucasus-trade
south-caucasus-trade
south-caucasus-trade
south-caucasus-trade
south-caucasus-trade
trade
trade
trade
trade
trade
trade
trade
trade
trade
trade
trade
trade
corridor
unemployment
unemployment
consumer-prices
world-trade
world-trade`,
    },
    reporter: {
      "series": `

china
china
china
china
china
china
china
china
china
china
china
china
china
china
china
china
azerbaijan
azerbaijan
azerbaijan
azerbaijan
azerbaijan
azerbaijan
china





















azerbaijan
azerbaijan
azerbaijan
azerbaijan
azerbaijan
azerbaijan
azerbaijan
azerbaijan
azerbaijan
azerbaijan
azerbaijan
azerbaijan
azerbaijan


china
armenia
china
azerbaijan
china
georgia
announced
azerbaijan
azerbaijan
azerbaijan
azerbaijan
azerbaijan
azerbaijan
azerbaijan
china
china
china
china




announced
announced`,
    },
    flow: {
      "series": `











imports



exports
turnover
exports
imports
turnover
exports
imports
turnover





































turnover
turnover
turnover
turnover
turnover
turnover
turnover
balance
share
exports
imports
turnover
world-exports
world-imports
balance
exports
imports
turnover




world-imports
world-turnover`,
    },
    class: {
      "series": `




























oda-like
oof-like
total
oda-like
oof-like
oda-like
oof-like
vague
vague














































`,
    },
    frequency: {
      "series": `year
year
month
month
month
month
month
month
month
year
year
year
month
year
year
year
month
month
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year
year`,
    },
    scale: {
      "series": `1
1
1
1
1
1
1
1
1
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1
1
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1000000
1
1
1
1000000
1000000`,
    },
    operation: {
      "series": `



































































difference



sum


difference


sum





`,
    },
    operands: {
      "series": `



































































1y;1z



1y;1z


24;25


24;25





`,
    },
    from_period: {
      "series": `1987
2019
2018-01
2018-01
2018-01
2018-01
2018-01
2018-01
2018-01
2024
2024
2024
2024-01
2024
2024
2024
2024-01
2024-01
1992
1992
1992
1992
1992
1992
2017
2019
1992
1992
1992
2000
2000
2000
2002
2012
2005
2017
2018
2000
1990
1990
1990
1990
2019
1992
1992
1992
2003
1996
1992
1993
1992
1999
1993
1992
1992
1992
1992
1992
1992
1990
1990
2015
2015
2015
2015
2015
2015
2021
1992
1992
1992
1992
1992
1992
1992
1992
1992
1992
1992
2019
1991
1991
1992
2021
2021`,
    },
    to_period: {
      "series": `2025
2022
2026-02
2026-02
2026-02
2026-02
2026-02
2026-02
2026-02
2025
2025
2025
2026-07
2025
2025
2025
2026-07
2026-07
2020
2020
2020
2020
2020
2020
2025
2025
2024
2025
2019
2021
2021
2021
2019
2019
2021
2021
2019
2021
2023
2023
2024
2024
2021
2024
2024
2024
2020
2020
2020
2020
2007
2020
2020
2007
2020
2020
2020
2020
2020
2024
2024
2020
2020
2020
2020
2020
2020
2025
2020
2020
2020
2020
2020
2020
2020
2020
2020
2020
2020
2025
2024
2024
2025
2023
2023`,
    },
    missing: {
      "series": `gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
zero
zero
zero
gap
gap
gap
gap
gap
zero
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap
gap`,
    },
    claim: {
      "verdicts": `Azerbaijan's share in the AIIB is worth $245.1 million.
Azerbaijan holds 0.25 % of the AIIB.
The AIIB started with a capital of $100 billion.
The AIIB lent $100 million against the coronavirus the year before the article.
The AIIB was established in 2016.
Azerbaijan is a founding member of the AIIB.
Cooperation with the AIIB on green and smart concepts is planned.
The AIIB mainly meets the needs of Belt and Road states for infrastructure and finance.
The AIIB was set up within the Belt and Road Initiative.
The AIIB lent $600 million for TANAP in 2016.
Chinese equipment worth $2 million was given to the port of Alyat.
The port of Alyat and COSCO signed a memorandum at the ports conference of 2018.
The port of Alyat and the Guangzhou Port Authority signed a memorandum at the ports conference of 2018.
The port of Alyat and Lianyungang Port Holding Group signed a memorandum at the ports conference of 2018.
Four memoranda with Chinese partners were signed at the ports conference of 2018.
Traffic of the port of Alyat rises every year.
Azerbaijan is among the most active in the Belt and Road Initiative.
Since 2015 the government has pursued diversification and encouraged foreign investment.
Azerbaijan worked on transit capacity and regional cooperation years before the initiative.
No state of the region has a higher trade turnover with China than Azerbaijan.
Azerbaijan has invested $1.7 billion in China.
Azerbaijan invests more and more abroad.
Agro-logistic parks in Guba, Khachmaz and Goychay were among the documents.
A telecommunications corridor from Asia to Europe, within the Azerbaijan Digital Hub, was among the documents.
Moving up to 2,500 containers on the Trans-Caspian corridor was among the documents.
Companies of the two states signed ten documents at the forum.
The documents signed at the forum are worth $821 million in all.
A greenhouse complex of 300 hectares in Kurdamir was among the documents.
Further joint undertakings were among the documents.
An Azerbaijani trading house in China was among the documents.
A tyre plant in the chemical park of Sumgayit was among the documents.
Exports of wine and spirits to China were among the documents.
Xi Jinping announced the Belt and Road Initiative in 2013.
Chinese officials took part in the opening of the Baku-Tbilisi-Kars railway.
No Chinese money went into the Baku-Tbilisi-Kars railway.
The Baku-Tbilisi-Kars railway was completed in 2017.
China pays ever more attention to Azerbaijan's digital infrastructure, 5G above all.
China follows closely how Azerbaijan builds its transit routes by rail, sea and land.
China has invested over $800 million in Azerbaijan.
About 120 companies of Chinese origin operate in Azerbaijan.
Until a few years ago China was more active in Azerbaijan's energy than in other sectors.
Azerbaijan mattered little to China in its first years of independence.
Groundwork was laid in recent years for social, cultural, economic, military and strategic cooperation.
Azerbaijan's president took part in the Second Belt and Road Forum in April 2019.
The Heydar Aliyev Foundation and the CPAFFC signed a memorandum of cooperation in November 2017.
Events on Azerbaijani culture are held in Chinese cities under that memorandum, Beijing among them.
A school playground in Malipo, Yunnan, was rebuilt with donations of the Heydar Aliyev Foundation.
Huawei now works on new wireless networks and artificial intelligence.
The digital ministry, ADA University and Huawei signed a memorandum in December of the year before the article.
A research and development centre is to work at ADA University and train specialists.
Huawei has worked in Azerbaijan's ICT sector for long.
Huawei's technology will raise questions of national security in the South Caucasus.
An internship at Huawei lasts two weeks.
Huawei began a five-year programme, Seeds for the Future, in Azerbaijan in 2016.
Dozens of Azerbaijani students have finished the internships.
A development strategy provided for internships at Huawei's summer centre in Shenzhen.
Several smart villages with Huawei technology are under way in Karabakh.
Before the US embargo Huawei was second in the world in smartphones, behind Samsung.
The United States put an embargo on Huawei.
The two states run more joint humanitarian projects every year.
The two states cooperate in at least nine areas outside oil.
China gives priority to other corridors than Russian railways and the oceans.
Azerbaijan can be expected to take a larger part in the initiative in the long term.
The initiative reaches from trade and transit to culture and science.
China will turn still more to transport and logistics in Azerbaijan.
Relations between the two states will become closer.
The plans with the AIIB stand under the Sustainable Development Goals for 2030.
The text is an article of Aze.Media.
Huawei's growth in the region will stay in dispute between the United States and China.
President Aliyev made an official visit to China in 2015.
President Aliyev made an official visit to China in 2019.
The World Ports Conference was held in Baku in 2018.`,
    },
    verdict: {
      "verdicts": `contradicted
confirmed
confirmed
confirmed
partly
confirmed
not found
not checked
not found
confirmed
disputed
not found
not found
not found
not found
not found
not checked
not checked
not checked
partly
disputed
not checked
not found
partly
confirmed
confirmed
confirmed
not found
not checked
confirmed
confirmed
not found
confirmed
confirmed
not found
confirmed
not checked
not checked
confirmed
disputed
not checked
not checked
not checked
confirmed
confirmed
confirmed
confirmed
not checked
confirmed
confirmed
not checked
not checked
not found
not found
not found
not found
partly
not checked
not checked
not checked
not checked
not checked
not checked
not checked
not checked
not checked
not checked
confirmed
not checked
confirmed
confirmed
confirmed`,
    },
    detail: {
      "verdicts": `Trend (two reports of 2017), Report and Azerbaycan24 give $254.1 million instead of $245.1 million; all trace to the same official statement, the bank's.
It holds against the authorised capital: $254.1 million, by the same official statement in four reports, is 0.2541 % of $100 billion.
One source: the AIIB's Form 18-K gives $100 billion of authorised capital, $20 billion of it paid in.
One source: Reuters reports $100 million, on 10 November 2021.
One source: 2016 is the start of operations; the charter entered into force on 25 December 2015, as the AIIB announced.
The AIIB lists Azerbaijan among the signatories of 29 June 2015; it ratified on 24 June 2016.
No corroboration seen of the plan; a solar loan followed in 2024.
No source was held against this statement.
No corroboration seen; Euromoney calls the TANAP loan no Belt and Road project.
Same official statement: the AIIB announced $600 million, approved on 21 December 2016, and Reuters repeated it.
One source, Trend, also says about $2 million, but AidData values the same handover at $3.867 million.
No corroboration seen.
No corroboration seen of the memorandum; the port authority was at the conference.
No corroboration seen.
No corroboration seen.
No corroboration seen; only a record of 100,000 TEU in 2025 was reported.
No source was held against this statement.
No source was held against this statement.
No source was held against this statement.
True on the own reports of 2019 (Azerbaijan $2,184 million, Georgia $1,066 million, Armenia $945 million), not on those of China (Georgia $1,481 million, Azerbaijan $1,477 million).
Officials repeated the same official statement, $1.7 billion, in 2019, in securities, but Chinese ambassadors said about $8 million and about $300 million.
No source was held against this statement.
No corroboration seen.
One source: AzerTelecom and China Telecom signed a memorandum under the Azerbaijan Digital Hub at the forum (Day.Az); it names no corridor, value or capacity.
One source: Trend reports the agreement of ADY Container and Xi'an Continental Bridge, of 24 April 2019, on 2,460 TEU in 2019; whether the trains ran is not shown.
Same official statement: Azernews and Interfax also count ten.
Same official statement: Azernews and Interfax also give $821 million; none of them splits it.
No corroboration seen.
No source was held against this statement.
One source: Azernews reports a memorandum on one trading house, and three already at work.
Interfax and Region Plus name it among the documents; no source read shows that it was built.
No corroboration seen, except that wine companies were at the ceremony.
One source: a published speech in Astana dates the proposal to 7 September 2013.
One source: China's ambassador said in April 2018 that he witnessed the opening (APA); nobody else from China is named.
No corroboration seen; what was read is consistent with it.
Trend and RFE/RL report the opening on 30 October 2017.
No source was held against this statement.
No source was held against this statement.
Same official statement: the Economy Minister said over $800 million in April 2019, and others repeat it; the latest figure is $942.3 million, of flows from 1995 to mid-2025.
The same official statement, the Economy Minister's about 120 registered in April 2019, is repeated, but the Chinese ambassador counted over 20 at work that year and Chinese statistics 31 in 2016.
No source was held against this statement.
No source was held against this statement.
No source was held against this statement.
Trend and AzeriDaily report that the president took part.
One source: Report has it on 24 November 2017.
One source: the ambassador said so in December 2019 (Trend), in nearly the same words as the article.
Azertac reports it complete on 29 October 2021.
No source was held against this statement.
One source: News.Az reports it on 8 December 2021.
One source: News.Az reports the plan; no source read shows that the centre opened.
No source was held against this statement.
No source was held against this statement.
No corroboration seen.
The programme exists, but no corroboration seen of the start in 2016 or of the five years.
No corroboration seen of a total; the edition of 2022 had 30 students.
No corroboration seen; the edition of 2022 was held online.
Huawei technology at one village, Aghali, is documented, not several projects.
Not searched for: not a figure of Azerbaijan and China.
No source was held against this statement.
No source was held against this statement.
No source was held against this statement.
No source was held against this statement.
No source was held against this statement.
No source was held against this statement.
No source was held against this statement.
No source was held against this statement.
No source was held against this statement.
One source: a stored copy at Aze.Media carries the same text.
No source was held against this statement.
Report calls it a state visit, on 10 December 2015.
Trend and AzeriDaily report it; the latter calls it a working visit.
One source: Trend dates it to 8-11 May 2018.`,
    },
    rows: {
      "tables": `agreements
statements
years
months
years
years
records
records
records
figures
years
years
years
observations
loans
years
agreements
figures
records
years
projects
years
years
records
years
months
years`,
    },
    filter: {
      "tables": `





sector=culture|education|humanitarian
sector=digital
in-article=true




kind=investment|investment-flow
include-in-totals=true

kind=memorandum
kind=corridor
resource=agreements|events;date=*




resource=agreements|events|figures|loans|programmes|projects;date=*


`,
    },
    sort: {
      "tables": `date
id
year
month
year
year
date
date
id
figure
year
year
year
as-of
date
year
date
as-of
date
year
date
year
year
date
year
month
year`,
    },
    total: {
      "tables": `amount


all
all





total



amount





amount-2021



turnover
turnover
`,
    },
    table: {
      "columns": `0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
1
1
1
1
1
1
1
1
2
2
2
2
2
2
2
3
3
3
3
3
3
3
3
4
4
4
4
4
4
4
4
4
5
5
5
5
5
6
6
6
6
6
6
6
6
6
6
6
6
6
7
7
7
7
7
7
7
7
7
7
7
7
8
8
8
8
8
8
8
8
8
8
8
8
8
9
9
9
9
9
9
9
9
9
9
9
9
9
a
a
a
a
a
b
b
b
b
b
b
b
b
b
c
c
c
c
c
c
c
c
c
c
c
c
d
d
d
d
d
d
d
d
d
d
d
d
d
d
e
e
e
e
e
e
e
e
e
e
e
e
e
f
f
f
f
f
f
f
f
f
f
f
f
f
f
g
g
g
g
g
g
g
g
g
g
h
h
h
h
h
h
h
h
i
i
i
i
i
i
i
i
i
j
j
j
j
j
j
k
k
k
k
k
k
k
k
k
k
k
k
k
k
l
l
l
l
l
l
l
m
m
m
m
m
m
m
m
m
m
n
n
n
n
n
n
n
n
n
n
n
n
o
o
o
o
o
o
o
o
o
o
o
o
o
p
p
p
p
q
q
q
q
q`,
    },
    position: {
      "columns": `1
2
3
4
5
6
7
8
9
10
11
12
13
14
1
2
3
4
5
6
7
8
9
10
11
1
2
3
4
5
6
7
1
2
3
4
5
6
7
8
1
2
3
4
5
6
7
8
9
1
2
3
4
5
1
2
3
4
5
6
7
8
9
10
11
12
13
1
2
3
4
5
6
7
8
9
10
11
12
1
2
3
4
5
6
7
8
9
10
11
12
13
1
2
3
4
5
6
7
8
9
10
11
12
13
1
2
3
4
5
1
2
3
4
5
6
7
8
9
1
2
3
4
5
6
7
8
9
10
11
12
1
2
3
4
5
6
7
8
9
10
11
12
13
14
1
2
3
4
5
6
7
8
9
10
11
12
13
1
2
3
4
5
6
7
8
9
10
11
12
13
14
1
2
3
4
5
6
7
8
9
10
1
2
3
4
5
6
7
8
1
2
3
4
5
6
7
8
9
1
2
3
4
5
6
1
2
3
4
5
6
7
8
9
10
11
12
13
14
1
2
3
4
5
6
7
1
2
3
4
5
6
7
8
9
10
1
2
3
4
5
6
7
8
9
10
11
12
1
2
3
4
5
6
7
8
9
10
11
12
13
1
2
3
4
1
2
3
4
5`,
    },
    type: {
      "columns": `date
year
text
text
text
text
text
text
money
boolean
text
text
text
text
text
text
text
text
text
number
text
text
text
text
text
year
percent
percent
percent
number
number
number
date
money
money
money
money
money
money
money
year
money
money
money
money
money
money
money
number
year
number
number
number
number
date
year
text
text
text
text
text
number
text
text
text
text
text
date
year
text
text
text
text
number
text
text
text
text
text
text
text
text
text
date
year
number
number
text
text
text
text
text
text
text
date
year
number
text
text
number
text
text
text
text
text
year
money
money
money
money
year
money
money
money
money
money
money
money
money
year
money
money
number
number
percent
percent
percent
number
number
number
number
text
text
text
date
year
number
text
text
text
text
text
text
text
text
date
year
text
text
money
text
boolean
text
text
text
text
text
text
year
money
money
money
money
money
money
money
money
money
money
money
money
money
date
year
text
text
text
text
text
text
text
text
text
date
year
number
text
text
text
text
date
year
text
text
text
text
text
text
text
year
number
number
number
percent
percent
date
year
text
text
text
text
text
money
money
boolean
text
text
text
text
year
money
money
money
money
money
money
year
money
money
money
money
money
money
money
money
money
date
year
text
text
text
text
text
money
text
text
text
text
year
money
money
money
money
money
money
money
money
money
money
money
percent
date
money
money
money
year
money
money
money
money`,
    },
    width: {
      "columns": `12
8
56
16
36
16
20
36
18
12
14
16
40
28
48
80
36
16
14
18
14
16
16
40
28
8
12
12
12
12
12
12
12
18
18
18
18
18
18
18
8
18
18
18
18
18
18
18
14
8
16
16
12
12
12
8
56
16
36
16
20
18
14
14
16
40
28
12
8
56
16
36
20
18
14
14
16
40
28
16
56
60
16
12
8
18
18
14
16
60
40
28
56
16
12
8
18
14
12
18
16
14
16
40
28
8
18
18
18
18
8
18
18
18
18
18
18
18
18
8
18
18
16
16
14
14
14
14
14
14
14
56
18
18
12
8
18
14
12
36
14
12
16
40
28
12
8
56
34
18
12
12
26
16
14
16
40
28
8
18
18
18
18
18
18
18
18
18
18
18
18
18
12
8
56
36
16
20
14
16
40
28
56
12
8
18
14
12
40
28
12
8
56
16
36
16
14
40
28
8
14
20
20
14
14
12
8
56
16
36
16
20
18
20
12
14
16
40
28
8
18
18
18
18
18
18
8
20
20
20
20
20
20
20
20
20
12
8
56
16
36
16
20
18
14
16
40
28
8
18
18
18
18
18
18
18
18
18
18
18
14
12
20
20
20
8
18
20
20
20`,
    },
  }, {"authors":{"kind":"list"},"country":{"of":["parties"]},"aliases":{"kind":"list"},"parties":{"kind":"list","of":["parties"]},"parent":{"of":["figures","loans","agreements","projects","events","programmes","statements"]},"include_in_totals":{"kind":"boolean"},"from_party":{"of":["parties"]},"to_party":{"of":["parties"]},"source":{"of":["sources"]},"lender":{"of":["parties"]},"record":{"of":["figures","loans","agreements","projects","events","programmes","statements"]},"value":{"kind":"number"},"low":{"kind":"number"},"high":{"kind":"number"},"scale":{"kind":"number"},"operands":{"kind":"list","of":["series"]},"table":{"of":["tables"]},"position":{"kind":"number"},"width":{"kind":"number"}}),
  values: {
    "brent-oil-price": "18.53,14.91,18.23,23.76,20.04,19.32,17.01,15.86,17.02,20.64,19.11,12.76,17.9,28.66,24.46,24.99,28.85,38.26,54.57,65.16,72.44,96.94,61.74,79.61,111.26,111.63,108.56,98.97,52.32,43.64,54.13,71.34,64.3,41.96,70.86,100.93,82.49,80.52,69.14",
    "btk-cargo": "110174,224944,,432284",
    "china-cleantech-exports-all": "790202,719648,2947934,2628621,3688737,2401672,8859647,1902111,1591511,452637,435989,234334,1896787,4248599,5202364,4143063,4560961,1701600,1768811,607752,1102074,458470,453707,408669,913862,497972,4752544,8307585,2666277,541226,610732,1693912,502176,444881,488631,514443,274641,1787637,4041477,4892295,1569787,1741882,434224,207471,1110141,1411249,1546320,866220,5731511,1774490,6720630,9050210,4752038,3787352,2251014,1430951,1053811,860241,1336051,2873620,5490769,6658013,19957929,28858092,10460912,7135074,6876631,8415276,8312311,10584712,17282076,13096193,18424606,25590558,14927602,17543903,27893148,24627626,35291837,39238758,58803607,74181736,41513489,48590985,36635534,29942993,36459537,40103381,46050721,64952425,79400913,100487975,83130537,110301063,203871061,169652949,59912527,73700672",
    "china-cleantech-exports-batteries": "90705,98634,4134,68081,61718,33741,198101,152009,736588,286,6572,2603,5850,221397,114870,56587,88323,133520,32238,8296,16145,1622,284656,65891,23624,0,103138,364,121321,0,2434,40021,78323,313432,229158,214946,75854,866,15641,65049,49234,1183,13920,2321,487758,709998,65129,20872,102347,0,17633,62037,634606,1361322,108245,419960,27676,154394,84995,18836,14909,144584,141322,172895,24543,96591,105343,1074144,101646,604787,410877,31145,60561,124405,189425,429217,594429,23396,164746,18172,140539,287914,618221,767609,45620,101943,96760,645282,297498,77849,251536,110958,92644,5070030,471697,500762,409342,1631789",
    "china-cleantech-exports-evs": "2130,0,0,615,0,790,6616,0,70403,0,0,1200,1350,2560,0,0,0,0,8134,24347,0,7228,48869,3905,754,0,23219,181700,57258,49600,7450,108476,43909,20190,242,70230,18814,0,206412,3657,11290,8772,35714,155372,60096,444109,59000,29557,202020,849,982784,101142,76255,2495,354246,565335,675918,570744,1075874,1261634,3638733,3442651,2973966,5104677,6335651,5298924,4867297,6115598,7863078,9486355,15159083,10574773,12470897,19566277,11537266,12573730,23643771,19591193,26681666,29809170,47975049,55206612,28723144,35906273,27531778,20058126,22233790,31814164,40546894,62993730,74822928,96750310,75575215,92737729,188320990,136902565,26067471,7943485",
    "china-cleantech-exports-grid": "0,1550,0,2719,0,431,7174346,37009,24793,37334,0,0,5691,2703048,320,35995,2816,1690,1890,0,129032,11450,8717,10410,240,1961,1485,6057,1700,0,0,1046391,23444,3508,6840,12508,70943,2216,59028,2666,1629,10158,0,450,320,5602,117125,93853,1211011,42926,34740,2268,42000,56856,72635,0,4160,8655,35271,472683,73870,3990,6367940,17874677,522728,458936,80264,2280,161355,19563,125251,75652,66112,171608,1625,27247,127161,309413,913835,1055541,1692309,3416972,4309680,847799,1719808,1192588,295948,667541,436953,654005,171617,2927904,4931478,7670019,8320613,25253217,10748393,54266811",
    "china-cleantech-exports-heating-cooling": "697367,619464,2943800,2557206,3617612,2366710,1410780,1713093,759727,415017,429417,230531,1867946,1319454,5087174,4050481,4469822,1566390,1726549,575109,956897,286521,109965,323663,880744,496011,4624702,8115769,2476718,491626,600517,499008,346165,107751,252391,216759,104318,1638409,3760396,4808123,1503744,1713474,361590,49328,561307,251540,1285583,721938,4187983,1730715,5685473,8884187,3979938,2334294,1688120,445656,346057,106098,115211,504930,1742204,3065927,10465664,5700710,3572250,1267355,1725684,1144882,184071,472572,1149651,2403920,5678833,5386971,3199286,4513709,3139478,3925555,2722756,2675111,950806,1208346,986342,5275949,5196122,6944422,10345003,4254641,3890133,1221621,1431900,643743,354971,701431,208335,2366357,3682573,6142479",
    "china-cleantech-exports-solar-pv": "0,0,0,0,9407,0,69804,0,0,0,0,0,15950,2140,0,0,0,0,0,0,0,0,1500,4800,8500,0,0,3695,9280,0,331,16,0,0,0,0,4712,0,0,12800,3890,0,23000,0,660,0,19483,0,28150,0,0,576,19239,32385,27768,0,0,20350,24700,615537,21053,861,9037,5133,5740,13268,98043,78372,2161,0,141137,10703,148203,341297,0,0,522,148068,539895,1256663,689685,770223,889999,956631,571834,532626,2003652,1793413,871673,3773,2709906,55060,2176229,4121854,6549426,4603334,19004748,3716108",
    "china-cleantech-exports-wind": "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,151649,0,0,0,0,0,0,0,0,0,0,10335,0,0,0,0,146146,0,0,0,8295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1435,296077,0,0,0,0,0,387787,630001,4268939,4424101,7355219,13291669,5986103,4836724,1570372,1113288,1484384,928340,7570,1447,13026,0,0,0,0,26714,0,0",
    "china-customs-armenia-exports": "7457.759156,10061.898647",
    "china-customs-armenia-imports": "5468.525335,6178.082234",
    "china-customs-armenia-turnover": "12926.284491,16239.980881",
    "china-customs-exports": "1233.0199,1119.4188,846.3501,943.7987,1319.2604,1283.2198,1661.4094,1866.5159,1753.5241,1901.3578,1533.8149,1649.1181,1804.2276,1037.8124,1283.0821,1565.5701,1801.7319,1577.3786,2028.1841,2022.7499,1780.8607,2036.6439,2906.1765,2728.3031,2111.9911,1793.4713,1143.1474,1407.3936,1527.3121,1453.0626,1633.242",
    "china-customs-georgia-exports": "14089.703296,17102.494129",
    "china-customs-georgia-imports": "1965.924082,2228.237684",
    "china-customs-georgia-turnover": "16055.627378,19330.731813",
    "china-customs-imports": "6.9377,65.5803,26.1589,23.1342,31.5465,26.0443,86.7331,19.6823,21.0631,13.649,91.7858,23.3885,16.6386,18.431,24.3805,71.2973,68.5909,135.4676,27.9056,134.0327,23.1305,47.302,347.9761,92.4711,132.8105,127.9464,127.1081,162.6183,55.5151,144.4357,259.5248",
    "china-customs-turnover": "1239.9576,1184.9991,872.509,966.9329,1350.8069,1309.264,1748.1425,1886.1982,1774.5872,1915.0068,1625.6007,1672.5066,1820.8662,1056.2434,1307.4626,1636.8673,1870.3228,1712.8463,2056.0897,2156.7826,1803.9912,2083.9459,3254.1526,2820.7741,2244.8016,1921.4178,1270.2555,1570.0119,1582.8272,1597.4983,1892.7668",
    "china-rank-azerbaijan-exports": "40,,32,20,25,30,31,59,28,32,37,15,15,13,35,33,16,19,12,33,23,27,31,28,11,12,26,6,9",
    "china-rank-azerbaijan-imports": "53,24,26,27,27,16,23,15,12,10,11,12,8,8,7,7,5,5,4,5,5,6,5,8,3,3,3,3,3",
    "china-rank-azerbaijan-turnover": "51,,30,26,31,24,25,21,16,18,16,14,13,9,14,15,12,11,8,12,12,14,13,9,4,4,6,4,4",
    "china-share-azerbaijan-exports": "0.0215,,0.0403,0.3199,0.0861,0.1601,0.1483,0.0179,0.2799,0.1053,0.0606,0.7448,0.878,2.2829,0.1003,0.1668,1.0448,0.8839,1.5864,0.1468,0.7687,0.3697,0.2926,0.4179,2.8387,2.8969,0.5837,3.8306,3.1495",
    "china-share-azerbaijan-imports": "0.0056,0.6017,0.3179,0.4219,0.2914,0.8504,0.5699,1.3247,1.9713,2.936,3.0646,3.5192,4.1388,4.1282,4.2251,4.8801,6.6831,7.9616,8.9025,6.4397,6.5458,5.2867,7.5871,5.5542,8.2907,9.7291,10.4376,10.4743,13.1464",
    "china-share-azerbaijan-turnover": "0.0153,,0.1929,0.376,0.21,0.5075,0.4179,0.7067,0.9597,1.1861,1.3666,2.1415,2.4862,3.1908,1.9667,2.4546,1.7804,2.9587,3.3135,1.8368,2.4303,1.8882,2.4534,2.575,4.9476,5.3866,4.237,6.5572,7.5367",
    "china-solar-panels-capacity": "0.22,0.32,0.1,0.09,0.24,3.42,2.32,53.42,106.3",
    "electric-cars-imported": "132,167,160,,,3027,2028",
    "exchange-rate-azerbaijan": "0.000910,0.007534,0.109494,0.692612,0.860253,0.797075,0.773800,0.824033,0.894831,0.931317,0.972164,0.982146,0.982696,0.945421,0.893445,0.858124,0.821620,0.803783,0.802650,0.789686,0.785645,0.784541,0.784347,1.024564,1.595722,1.721155,1.700017,1.700000,1.7,1.7,1.7,1.7,1.7",
    "exchange-rate-china": "5.5206,5.7795,8.6397,8.3700,8.3389,8.3193,8.3008,8.2783,8.2784,8.2770,8.2771,8.2772,8.2768,8.1936,7.9723,7.6058,6.9477,6.8307,6.7696,6.4630,6.3093,6.1478,6.1620,6.2827,6.6400,6.7569,6.6090,6.9081,6.9042,6.4508,6.7290,7.0809,7.1957,7.1875",
    "exchange-rate-china-pwt": "5.514592,5.761958,8.618743,8.351417,8.314175,8.289817,8.278958,8.278250,8.278504,8.277068,8.276957,8.277037,8.276801,8.194317,7.973438,7.607533,6.948655,6.831416,6.770269,6.461461,6.312333,6.195758,6.143434,6.227489,6.644478,6.758755,6.615957,6.908385",
    "finance-oda-like": ",,1509876,,2751809,3973008,,,,,,0,0,,5390378,0,16649344,3850537,14023097,3292044,945845,2700000",
    "finance-oof-like": ",,0,,0,0,,,,,,0,35223707,,0,625691076,0,49389213,0,37451779,23453577,152960000",
    "finance-total": ",,1509876,,2751809,3973008,,,,,,0,35223707,,5390378,625691076,16649344,53239750,170221664,142314064,24399422,155660000",
    "finance-traced-oda-like": "1509876.26,,2751809.43,,,,,,,,,,,,16649343.57,3850536.71,14023096.71,3292044.31",
    "finance-traced-oof-like": "35223706.74,,,625691075.55,,,,37451779.22",
    "finance-untraced-oda-like": "3973008,,,,,,,,,5390378,,,,,,945845,2700000",
    "finance-untraced-oof-like": "49389213,,,23453577,152960000",
    "finance-untraced-vague": "156198567,101570241",
    "finance-vague": ",,0,,0,0,,,,,,0,0,,0,0,0,0,156198567,101570241,0,0",
    "gdp-azerbaijan": "8884848485,5344000000,444658672,1570392598,1193141110,2417331193,3176507376,3962362387,4446368571,4581248567,5272615723,5707616204,6236087738,7276413079,8680405741,13245421881,20981929498,33049419431,48851293785,44292427185,52909294792,65952796428,69679944504,74160560124,75239785452,53076235355,37866996883,40866627352,47112470052,48174235294,42693000000,54825411765,78807470588,72356176471",
    "gdp-china": "360857912566,383373318084,426915712716,444731282436,564321854521,734484834574,863749314719,961601980985,1029060747621,1094003874937,1211331651866,1339400897105,1470557654800,1660280543847,1955346768721,2285961149880,2752118657184,3550327802998,4594336785738,5101691124285,6087191746679,7551545703441,8532185381681,9570471111832,10475624944355,11061572618579,11233313730349,12310491333981,13894907857881,14279968506272,14687744162801,17820459508852,17881783387001,17794781986104",
    "gdp-ppp-azerbaijan": "38334014156.19524,39352985332.76051,31153331563.87698,24524769014.67192,20113882150.2631,18112406088.09325,18683773509.59055,20108311485.03178,22367731994.16943,24362892687.90964,27680297877.16619,31105625930.00037,34570665515.37661,38851951591.18945,43588677309.38034,57525596305.98185,79737913230.38818,102752139842.81816,115824486185.48312,127457981878.84344,135184889342.10593,135803575412.21152,148678132524.43088,162604723251.66159,167470430285.6236,145466446321.06726,141837623390.75577,141069643128.84503,151909515454.01331,167158106107.00195,153047750160.23605,203884098954.12427,228717780540.73987,240157347500.68564,255978795310.90952",
    "gdp-ppp-china": "1124714270244.46069,1271603174925.87061,1486559204370.65552,1733767566844.74341,2002276771718.44434,2269797454129.80469,2541937207865.66797,2825928917621.82812,3084040130395.79492,3369671201404.2041,3741889349546.5127,4144198719283.08496,4597616734437.14746,5162768313736.27246,5838726336302.16797,6711788800929.80469,7795700957640.2959,9139882776535.16211,10216860129733.0918,11246461601887.22852,12589326651290.25977,14064750800821.14062,15465192010738.46875,16670208037942.08008,17754058548307.46484,18577514881891.29688,19647292057520.24609,20974552138879.61719,22862470132646.09375,24777565958500.84766,25777238693451.80078,29438240129870.07031,32525464028395.09766,35520435397067.71875,38190084585497.84375",
    "hybrid-cars-imported": "3645,5081,12936",
    "inflation-azerbaijan": "-10.6301,1128.0000,1662.2159,411.7596,19.7948,3.6743,-0.7727,-8.5252,1.8050,1.5472,2.7712,2.2339,6.7089,9.6795,8.3289,16.6998,20.8491,1.4570,5.7269,7.8583,1.0662,2.4157,1.3734,4.0277,12.4434,12.9359,2.2685,2.6106,2.7598,6.6503,13.8523,8.7854,2.2122",
    "inflation-china": "6.3540,14.6101,24.2570,16.7912,8.3132,2.7865,-0.7732,-1.4015,0.3478,0.7191,-0.7320,1.1276,3.8246,1.7764,1.6494,4.8168,5.9253,-0.7282,3.1753,5.5539,2.6195,2.6211,1.9216,1.4370,2.0000,1.5931,2.0748,2.8992,2.4194,0.9810,1.9736,0.2348,0.2181",
    "inflation-united-states": "3.0288,2.9517,2.6074,2.8054,2.9312,2.3377,1.5523,2.1880,3.3769,2.8262,1.5860,2.2701,2.6772,3.3927,3.2259,2.8527,3.8391,-0.3555,1.6400,3.1568,2.0693,1.4648,1.6222,0.1186,1.2616,2.1301,2.4426,1.8122,1.2336,4.6979,8.0028,4.1163,2.9495",
    "main-partner-china": "111.678801,177.215192,273.049701,228.883504,288.915889,977.802401,615.0343,926.469,667.2611,815.6253,654.9719,760.9456,565.1117,1085.8329,1298.3424,1310.2468,2183.7552,1845.5056",
    "main-partner-france": "12.7413,17.7107,30.8758,82.9819,224.152912,92.611801,284.39339,365.67881,187.024102,528.527801,403.3413,362.644506,2455.505001,1468.327302,1992.9629,4645.5095,1961.4786,1556.555,1680.8424,1076.3517,776.6325,614.8187,624.7225,787.3652,558.6391",
    "main-partner-georgia": "82.5303,55.6153,24.57022,60.18273,119.8734,170.1316,102.1155,81.2088,84.957102,108.1703,93.570148,120.291602,203.2764,253.9349,334.477302,406.750499,,454.891401,461.382,624.8102,700.6601,650.4661,623.4378,564.1892,468.1082,561.9057,,659.038,536.2274",
    "main-partner-germany": "27.046,36.03489,47.73094,80.3122,45.0004,52.2782,53.8773,75.8453,85.7045,112.227142,177.210101,236.074301,291.136999,412.820413,491.858593,804.136699,640.949199,616.9739,1368.6548,1744.7385,2179.7599,2629.2,1913.9585,1001.3235,894.1829,1440.7605,1643.5846,817.6926",
    "main-partner-iran": "287.6538,281.0946,308.82909,243.6896,292.0745,238.5428,87.0393,70.1008,64.5098,64.5689,87.817271,,198.884299,242.786401,381.819001,539.966798",
    "main-partner-israel": "62.5084,141.254208,170.13081,160.79749,141.0266,327.84111,205.818999,711.008602,400.6883,3685.8791,1317.204999,1804.1906,855.1319,1728.2105,1278.2911,1790.9083,826.4052,679.7359,671.6121,1334.7298,1375.3037,466.2569",
    "main-partner-italy": "29.3821,,28.93631,,36.7187,53.8928,321.3281,790.643368,1348.736209,1109.083028,1419.930922,1721.60219,1410.354799,2970.083697,1081.868407,19410.582999,3916.262602,7162.5041,9595.6529,5810.9419,6239.0993,5078.398,2842.0955,4666.1891,5671.2903,6219.8613,6010.461,4568.4313",
    "main-partner-kazakhstan": "91.6695,72.2017,68.444,34.3038,34.6904,38.5385,55.0472,,64.239601,106.1571,161.363791,148.840411,246.158407,,232.908002,349.888512",
    "main-partner-russia": "650.0888,365.0267,257.2235,187.19754,269.7789,332.0527,299.6171,309.5709,347.630109,230.5516,376.630461,531.781408,779.221404,1002.6387,1525.843403,1531.304994,1933.257998,1818.498501,1918.5606,2828.452,2338.2546,2583.0229,1954.7519,1855.6921,2050.9531,2141.121,2550.9063,3021.4731,2671.7632",
    "main-partner-turkey": "214.2642,138.4425,92.49027,166.95495,255.3066,220.9849,355.5266,212.0609,233.4836,215.548988,239.61528,302.287999,407.587904,588.960901,773.184992,1680.895483,1433.3261,1014.604203,942.3361,1758.204,2120.4301,1989.7908,1789.1342,2648.6421,2367.2411,2667.5788,3402.8462,4508.9095,4160.8731",
    "main-partner-ukraine": "369.304,117.729,144.20786,66.95164,116.2794,117.785,105.0086,62.4772,59.4451,,92.95938,140.0327,182.613696,262.045299,355.91589,494.745701,,695.807299,1354.1977,1467.0959,625.3177,864.6891,,,331.2156,889.1813,828.537,847.5696,771.4654",
    "main-partner-united-kingdom": "186.4215,,68.62813,57.82146,27.9154,15.7862,109.3483,78.0724,77.6567,89.404902,94.32717,293.778611,428.404813,389.445198,459.362289,414.280201,1311.9304,471.6108,,501.5946,822.8453,1818.4128,1104.8708,563.7361,575.1325,,,704.4792,454.4849",
    "main-partner-united-states": "64.4991,,10.69717,14.45157,21.7758,24.2201,53.6972,112.7867,125.714501,244.5955,150.669921,196.4855,157.878398,184.4379,296.17709,558.258605,6281.7876,2007.366099,1912.9124,2905.0343,2316.6445,1367.0446,1309.3258,1185.0938,552.2558,781.7857,858.6277,791.8782,660.795",
    "population-azerbaijan": "7175200,7271300,7382050,7494800,7596550,7684850,7763000,7838250,7913000,7982750,8048600,8111200,8171950,8234100,8306500,8391850,8484550,8581300,8763400,8947243,9054332,9173082,9295784,9416801,9535079,9649341,9757812,9854033,9939771,10024283,10093121,10137750,10141756,10153958,10202830",
    "population-china": "1135185000,1150780000,1164970000,1178440000,1191835000,1204855000,1217550000,1230075000,1241935000,1252735000,1262645000,1271850000,1280400000,1288400000,1296075000,1303720000,1311020000,1317885000,1324655000,1331260000,1337705000,1345035000,1354190000,1363240000,1371860000,1379860000,1387790000,1396215000,1402760000,1407745000,1411100000,1412360000,1412175000,1410710000,1408975000",
    "south-caucasus-armenia-china": "332.8,388.0,435.8,530.8,759.3,995.6",
    "south-caucasus-armenia-own": "481.3,453.2,596.2,771.1,944.9,964.0",
    "south-caucasus-azerbaijan-china": "666.2,768.9,966.2,899.4,1477.2,1296.4",
    "south-caucasus-azerbaijan-own": "565.1,1085.8,1298.3,1310.2,2183.8,1845.5",
    "south-caucasus-georgia-china": "812.6,815.4,985.1,1159.5,1481.4,1374.6",
    "south-caucasus-georgia-own": "713.1,721.8,934.3,1033.2,1066.2,1186.3",
    "trade-announced-turnover": "1780,2150,3100,3744,4870",
    "trade-azerbaijan-china-share": "0.015336,,0.192874,0.37596,0.210003,0.507476,0.417873,0.706716,0.959744,1.186111,1.366562,2.141513,2.486232,3.190797,1.966683,2.454625,1.780393,2.958738,3.313454,1.836825,2.430288,1.888184,2.453373,2.575032,4.947583,5.386582,4.237044,6.557156,7.53666",
    "trade-azerbaijan-exports": "0.3384,,0.25708,1.75003,0.5436,1.2507,0.9005,0.1666,4.878901,2.438599,1.31234,19.286102,31.7182,99.237701,6.3904,10.103601,498.968001,129.8734,338.8504,39.0108,183.7691,88.629,63.863,53.1948,382.0272,443.8074,113.5734,752.1626,432.7607",
    "trade-azerbaijan-imports": "0.0556,3.8236,2.4727,2.81708,2.7994,6.7309,6.1346,13.7196,23.0905,41.9857,51.02406,92.392699,145.496992,173.812,222.493104,278.812288,478.8344,485.1609,587.6186,628.2503,631.8562,566.3429,697.0826,511.9169,703.8057,854.535,1196.6734,1431.5926,1412.7449",
    "trade-azerbaijan-world-exports": "1571.24906,993.13586,637.45352,547.1378,631.2453,781.3103,607.0509,929.2278,1742.928713,2315.361381,2164.826849,2589.529019,3612.383727,4347.044655,6372.067488,6056.957806,47755.700198,14693.259263,21360.2102,26570.8983,23907.9837,23975.4168,21828.6089,12729.1384,13457.5921,15319.9771,19458.6325,19635.7486,13740.8175",
    "trade-azerbaijan-world-imports": "997.92401,635.497664,777.86218,667.64879,960.6366,791.4942,1076.4975,1035.6637,1171.327325,1430.013924,1664.958079,2625.419284,3515.479878,4210.369004,5265.981807,5713.306888,7164.878308,6093.790703,6600.6116,9755.9687,9652.8706,10712.5025,9187.6976,9216.6769,8489.1403,8783.2922,11464.9701,13667.6418,10746.2296",
    "trade-china-exports": "0.425,3.119,4.966,2.711,0.209,14.189,0.162,0.149,3.98,4.277,1.456,34.669,40.209403,24.402,21.99,1.444,114.863,127.959,86.158833,194.129713,214.173668,232.035882,298.663502,226.37143,412.028,577.941267,382.47674,860.15656,678.80588",
    "trade-china-imports": "1.065,1.28,4.83,1.072,1.192,1.469,1.146,0.986,2.187,10.767,94.029,203.722,143.670408,233.796,346.682,475.293,686.167,552.786,844.41937,892.244536,1063.135834,868.189587,643.943354,439.861556,356.88,388.299645,516.9462,617.03468,617.60922",
    "trans-caspian-cargo": "0.759,0.783,0.586,1.485,2.764,4.484,4.119",
    "unemployment-azerbaijan": "0.9,1.8,4.5,6.3,7.2,8.1,9.1,10,10.9,11.78,10.91,10.04,9.17,7.99,7.26,6.62,6.33,5.86,5.74,5.63,5.42,5.19,4.97,4.91,4.96,5,5,4.9,5,7.24,6.04,5.65,5.636,5.594",
    "unemployment-china": "2.37,2.37,2.69,2.9,3,3.12,3.23,3.24,3.25,3.26,3.8,4.24,4.58,4.49,4.52,4.43,4.35,4.59,4.72,4.53,4.55,4.58,4.6,4.63,4.65,4.56,4.47,4.31,4.56,5,4.55,4.98,4.67,4.571",
    "us-cpi": "140.317,144.458,148.225,152.383,156.850,160.517,163.008,166.575,172.200,177.067,179.875,183.958,188.883,195.292,201.592,207.342,215.303,214.537,218.056,224.939,229.594,232.957,236.736,237.017,240.007,245.120,251.107,255.657,258.811,270.970,292.655,304.702,313.689,321.943",
    "world-trade-announced-imports": "11706,14540,17200",
    "world-trade-announced-turnover": "33900,52600,51000",
  },
  details: {
    "btk-cargo": {"2022":{"source":"trend-2023-09-30"}},
    "china-customs-exports": {"2024-01":{"qualifier":"derived"},"2024-03":{"qualifier":"derived"},"2024-05":{"qualifier":"derived"},"2024-07":{"qualifier":"derived"},"2024-09":{"qualifier":"derived"},"2024-11":{"qualifier":"derived"},"2025-01":{"qualifier":"derived"},"2025-03":{"qualifier":"derived"},"2025-05":{"qualifier":"derived"},"2025-07":{"qualifier":"derived"},"2025-09":{"qualifier":"derived"},"2025-11":{"qualifier":"derived"},"2026-01":{"qualifier":"derived"},"2026-03":{"qualifier":"derived"},"2026-05":{"qualifier":"derived"}},
    "china-customs-imports": {"2024-01":{"qualifier":"derived"},"2024-03":{"qualifier":"derived"},"2024-05":{"qualifier":"derived"},"2024-07":{"qualifier":"derived"},"2024-09":{"qualifier":"derived"},"2024-11":{"qualifier":"derived"},"2025-01":{"qualifier":"derived"},"2025-03":{"qualifier":"derived"},"2025-05":{"qualifier":"derived"},"2025-07":{"qualifier":"derived"},"2025-09":{"qualifier":"derived"},"2025-11":{"qualifier":"derived"},"2026-01":{"qualifier":"derived"},"2026-03":{"qualifier":"derived"},"2026-05":{"qualifier":"derived"}},
    "china-customs-turnover": {"2024-01":{"qualifier":"derived"},"2024-03":{"qualifier":"derived"},"2024-05":{"qualifier":"derived"},"2024-07":{"qualifier":"derived"},"2024-09":{"qualifier":"derived"},"2024-11":{"qualifier":"derived"},"2025-01":{"qualifier":"derived"},"2025-03":{"qualifier":"derived"},"2025-05":{"qualifier":"derived"},"2025-07":{"qualifier":"derived"},"2025-09":{"qualifier":"derived"},"2025-11":{"qualifier":"derived"},"2026-01":{"qualifier":"derived"},"2026-03":{"qualifier":"derived"},"2026-05":{"qualifier":"derived"}},
    "china-solar-panels-capacity": {"2025":{"note":"January to September only."}},
    "electric-cars-imported": {"2024":{"source":"fed-az-2026"},"2025":{"source":"fed-az-2026"}},
    "exchange-rate-azerbaijan": {"1992":{"qualifier":"estimated","note":"An estimate, as the Penn World Table marks it."},"1993":{"qualifier":"estimated","note":"An estimate, as the Penn World Table marks it."},"1994":{"qualifier":"estimated","note":"An estimate, as the Penn World Table marks it."},"1995":{"qualifier":"estimated","note":"An estimate, as the Penn World Table marks it."},"2020":{"qualifier":"rounded","source":"knoema-azn","note":"The source shows one decimal only; the official rate was 1.7."},"2021":{"qualifier":"rounded","source":"knoema-azn","note":"The source shows one decimal only; the official rate was 1.7."},"2022":{"qualifier":"rounded","source":"knoema-azn","note":"The source shows one decimal only; the official rate was 1.7."},"2023":{"qualifier":"rounded","source":"knoema-azn","note":"The source shows one decimal only; the official rate was 1.7."},"2024":{"qualifier":"rounded","source":"knoema-azn","note":"The source shows one decimal only; the official rate was 1.7."}},
    "finance-total": {"2011":{"note":"The source lists 2011 with no amount in any class."}},
    "finance-traced-oda-like": {"2002":{"qualifier":"derived","note":"Projects aidata-41344."},"2004":{"qualifier":"derived","note":"Projects aidata-41345."},"2016":{"qualifier":"derived","note":"Projects aidata-65279, aidata-65286."},"2017":{"qualifier":"derived","note":"Projects aidata-65740."},"2018":{"qualifier":"derived","note":"Projects aidata-65700, aidata-66912."},"2019":{"qualifier":"derived","note":"Projects aidata-65767."}},
    "finance-traced-oof-like": {"2012":{"qualifier":"derived","note":"Projects aidata-65745."},"2015":{"qualifier":"derived","note":"Projects aidata-66946, aidata-65866, aidata-65867, aidata-95835."},"2019":{"qualifier":"derived","note":"Projects aidata-92223."}},
    "finance-untraced-oda-like": {"2005":{"qualifier":"derived"},"2014":{"qualifier":"derived"},"2020":{"qualifier":"derived"},"2021":{"qualifier":"derived"}},
    "finance-untraced-oof-like": {"2017":{"qualifier":"derived"},"2020":{"qualifier":"derived"},"2021":{"qualifier":"derived"}},
    "finance-untraced-vague": {"2018":{"qualifier":"derived"},"2019":{"qualifier":"derived"}},
    "gdp-azerbaijan": {"1990":{"note":"Treat with care: GDP before 1995 is doubtful in this source."},"1991":{"note":"Treat with care: GDP before 1995 is doubtful in this source."},"1992":{"note":"Treat with care: GDP before 1995 is doubtful in this source. Azerbaijan's reported exports of 1992, 1.6 billion dollars, exceed it."},"1993":{"note":"Treat with care: GDP before 1995 is doubtful in this source."},"1994":{"note":"Treat with care: GDP before 1995 is doubtful in this source."}},
    "south-caucasus-armenia-china": {"2015":{"qualifier":"rounded"},"2016":{"qualifier":"rounded"},"2017":{"qualifier":"rounded"},"2018":{"qualifier":"rounded"},"2019":{"qualifier":"rounded"},"2020":{"qualifier":"rounded"}},
    "south-caucasus-armenia-own": {"2015":{"qualifier":"rounded"},"2016":{"qualifier":"rounded"},"2017":{"qualifier":"rounded"},"2018":{"qualifier":"rounded"},"2019":{"qualifier":"rounded"},"2020":{"qualifier":"rounded"}},
    "south-caucasus-azerbaijan-china": {"2015":{"qualifier":"rounded"},"2016":{"qualifier":"rounded"},"2017":{"qualifier":"rounded"},"2018":{"qualifier":"rounded"},"2019":{"qualifier":"rounded"},"2020":{"qualifier":"rounded"}},
    "south-caucasus-azerbaijan-own": {"2015":{"qualifier":"rounded"},"2016":{"qualifier":"rounded"},"2017":{"qualifier":"rounded"},"2018":{"qualifier":"rounded"},"2019":{"qualifier":"rounded"},"2020":{"qualifier":"rounded"}},
    "south-caucasus-georgia-china": {"2015":{"qualifier":"rounded"},"2016":{"qualifier":"rounded"},"2017":{"qualifier":"rounded"},"2018":{"qualifier":"rounded"},"2019":{"qualifier":"rounded"},"2020":{"qualifier":"rounded"}},
    "south-caucasus-georgia-own": {"2015":{"qualifier":"rounded"},"2016":{"qualifier":"rounded"},"2017":{"qualifier":"rounded"},"2018":{"qualifier":"rounded"},"2019":{"qualifier":"rounded"},"2020":{"qualifier":"rounded"}},
    "trade-announced-turnover": {"2021":{"qualifier":"rounded","source":"trend-2023-09-01","note":"Given by Trend from Azerbaijani data, beside the figure for 2022. The growth that Azerbaijan's trade representative in China gave for 2022, 23.5 percent to 2,159 million, implies about 1,748 million instead."},"2022":{"qualifier":"rounded","source":"trend-2023-09-01","note":"Given by Trend from Azerbaijani data, with growth of 20.7 percent. Azerbaijan's trade representative in China said 2,159 million and 23.5 percent; the Deputy Prime Minister said 2.2 billion and 21 percent."},"2023":{"qualifier":"rounded","source":"caliber-2023","note":"Said by China's chargé d'affaires Ding Tao, with growth of 43.5 percent. It agrees with the figure for 2024 and its growth, which imply 3,102 million. A report that puts 2.2 billion on 2023 repeats the figure of 2022."},"2024":{"qualifier":"rounded","source":"vestnik-kavkaza-2025-04-22","note":"Said by President Aliyev to Xinhua, given to the million, with growth of 20.7 percent. The same report puts China at 7.9 percent of Azerbaijan's trade and 17.69 percent of its imports, as its fourth largest partner."},"2025":{"qualifier":"rounded","source":"report-2026-03-13","note":"Said by China's ambassador Lu Mei, with growth of 30.2 percent. It is 30.1 percent above the figure for 2024, so it appears to continue Azerbaijan's own series."}},
    "trade-azerbaijan-china-share": {"2008":{"note":"Depressed by the outlier in that year's world exports."}},
    "trade-azerbaijan-world-exports": {"2008":{"note":"An outlier in the source: 47.8 billion dollars between 6.1 in 2007 and 14.7 in 2009."}},
    "us-cpi": {"2025":{"qualifier":"about","note":"The mean of 11 months: one month is absent from the source."}},
    "world-trade-announced-imports": {"2021":{"qualifier":"exact"},"2022":{"qualifier":"rounded"},"2023":{"qualifier":"rounded","source":"trend-2024-01-19"}},
    "world-trade-announced-turnover": {"2021":{"qualifier":"rounded"},"2022":{"qualifier":"rounded"},"2023":{"qualifier":"rounded","source":"trend-2024-01-19"}},
  },
};
