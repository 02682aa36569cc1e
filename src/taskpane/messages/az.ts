// Owns the pane's Azerbaijani.
import type { RefusalDetails } from "../../workbook/excel/refusal";
import type { Messages } from "./en";

const place = (at: RefusalDetails["at"]): string => (at ? `${at.sheet}, ${at.address}` : "seçilmiş yer");

/** “nəfərdən”, “ABŞ dollarından”, “12%-dən”, “TEU-dan”: the ablative, by vowel harmony. */
const ablative = (text: string): string => {
  const [, head = text, tail = ""] = /^(.*?)( \([^)]*\))?$/u.exec(text) ?? [];
  if (head.endsWith("dolları")) return `${head}ndan${tail}`;
  const vowel =
    head
      .toLowerCase()
      .match(/[aıoueəiöü]/gu)
      ?.at(-1) ?? "ə";
  const ending = head.endsWith("%") || !"aıou".includes(vowel) ? "dən" : "dan";
  return `${head}${/[\p{Lu}%\d]$/u.test(head) ? "-" : ""}${ending}${tail}`;
};

/** "İl" → "il": no locale of the browser knows the two letters. */
const lower = (text: string): string => text.replace(/İ/g, "i").replace(/I/g, "ı").toLowerCase();

export const az: Messages = {
  outsideExcel:
    "Bu səhifə Excel-in içində işləyir. Burada cədvəllərə baxmaq olar; cədvəli daxil etmək üçün AZCN-i Excel-in “Home” (Əsas) bölməsindən açın.",
  language: "Dil",
  edition: (edition) => `Məlumat toplusu ${edition}`,
  yes: "Bəli",
  no: "Xeyr",

  views: {
    tables: "Cədvəllər",
    figures: "Göstəricilər",
    functions: "Funksiyalar",
    workbook: "İş kitabı",
    about: "Haqqında",
  },

  failure: {
    happened: "Bu bölmə göstərilə bilmir. Digər bölmələr işləyir. Xəta:",
    retry: "Yenidən cəhd et",
  },

  firstRun: {
    heading: "İlk addımlar",
    steps: {
      choose:
        "Aşağıdan cədvəl, yaxud “Göstəricilər” bölməsindən ayrıca bir göstərici seçin. Hər birinin mənbəyi və yoxlama nəticəsi göstərilir.",
      place:
        "Yerini seçin: seçilmiş xana və ya yeni vərəq. Razılığınız olmadan məlumatlarınızın üzərinə heç nə yazılmır.",
      insert: "Daxil edin. Elə indi kreditlərlə, yeni vərəqdə sınayın.",
    },
    tryIt: "Kreditlərlə sınayın",
    later: "Sonra",
    next: "Mənbələri cədvəlin altındadır. Bir dəyəri dəyişin: “İş kitabı” bölməsindəki “Yoxla” fərqi tapacaq.",
  },

  tablesHeading: "Cədvəl daxil edin",
  table: "Cədvəl",
  tableWithCount: (label, rows) => `${label} (${rows})`,
  preview: "Önizləmə",
  previewOf: (label) => `Önizləmə: ${label}`,
  rowsOf: (rows, all) => (rows === all ? `Bütün sətirlər: ${all}` : `${rows} sətir (cəmi ${all})`),
  moreRows: (rows) => `Daha ${rows} sətir göstər`,
  sortBy: (column) => `Sırala: ${column}`,
  keepsOrder: "Yenilənən düstur məlumat toplusunun sırasını saxlayır və axtarışsızdır.",
  filter: {
    heading: "Süzgəc və sütunlar",
    from: "Başlanğıc il",
    to: "Son il",
    any: "İstənilən",
    all: "Hamısı",
    columns: "Sütunlar",
    search: "Sətirlərdə axtarış",
    since: (year) => `${year} və sonrası`,
    until: (year) => `${year} və əvvəli`,
    clear: "Bütün sətirlər və sütunlar",
    noRows:
      "Bu süzgəclərə uyğun sətir yoxdur, ona görə daxil ediləcək heç nə yoxdur. Süzgəci dəyişin və ya yenidən bütün sətirləri seçin.",
    noColumns: "Heç bir sütun seçilməyib, ona görə daxil ediləcək heç nə yoxdur. Ən azı birini seçin.",
  },
  where: "Hara",
  atSelection: "Seçilmiş xanaya",
  onNewSheet: "Yeni vərəqə",
  insert: "Daxil et",
  inserting: "Daxil edilir…",
  stillWaiting: "Excel hələ cavab vermir. Xananı redaktə edirsinizsə, bitirmək üçün Enter düyməsini basın.",
  inserted: (label, sheet, address) => `“${label}” cədvəli daxil edildi: ${sheet}, ${address}.`,

  titleLine: (label) => `Azərbaycan–Çin: ${label}`,
  filtered: (label, filter) => `${label} (${filter})`,
  filterWords: (parts) => parts.map(([column, wanted]) => `${lower(column)}: ${wanted}`).join("; "),
  filteredLine: (shown, total, filter) => `${total} sətirdən ${shown}: ${filter}.`,
  sourceLine: (sources) => `Mənbələr: ${sources}.`,
  editionLine: (edition) => `AZCN for Excel, məlumat toplusu ${edition}.`,

  money: {
    currency: "Məbləğin valyutası",
    currencies: {
      "": "Dərc olunduğu kimi",
      USD: "ABŞ dolları",
      AZN: "Manat",
      CNY: "Yuan",
      "USD-2024": "2024-cü ilin sabit qiymətləri ilə ABŞ dolları",
    },
    scale: "Ölçü",
    scales: { 1: "Tam vahidlə", 1000000: "Milyonla", 1000000000: "Milyardla" },
    note: {
      exchanged: "Məbləğlər hər ilin orta məzənnəsi ilə çevrilib; məzənnəsi məlum olmayan yerdə xana boşdur.",
      real: "Məbləğlər ABŞ istehlak qiymətləri indeksinə görə 2024-cü ilin dolları ilədir; ilin indeksi və ya məzənnəsi məlum olmayan yerdə xana boşdur.",
    },
  },
  total: "Məlumat toplusu üzrə yekun",
  totalLine: (sum, leftOut) =>
    `${leftOut === "0" ? "Sütunun cəmidir" : `Sütunun cəmi ${sum} edir, bunun ${leftOut} hissəsi yekuna daxil deyil`}. Cədvəldəki dəyişikliklərdən asılı deyil.`,
  download: {
    heading: "Fayl kimi götür",
    asExcel: "Excel faylı",
    asCsv: "CSV faylı",
    copy: "Köçür",
    hint: "Yuxarıda seçilmiş sətirlər, sütunlar və dil, mənbələri ilə birlikdə.",
    saved:
      "Brauzerin faylları saxladığı yerdə saxlandı. Fayl görünmürsə, Excel əlavələrə fayl saxlamağa icazə vermir: “Köçür” seçin və vərəqə və ya sənədə yapışdırın.",
    copied: "Köçürüldü. Vərəqə və ya sənədə yapışdırın.",
    refused: "Excel buna icazə vermədi. Bunun əvəzinə cədvəli yeni vərəqə daxil edin və onu saxlayın.",
  },
  brief: {
    label: "Bir səhifəlik icmal",
    about:
      "İnvestisiyalar, hər tərəfin məlumatına görə ticarət, kreditlər və son sazişlər, mənbələri ilə birlikdə: A4 formatlı bir səhifədə çap olunan yeni vərəqdə.",
    asValues: "Dəyər cədvəlləri: yoxlanır və yenilənir",
    asFormulas: "Canlı düsturlar: məlumat toplusunu izləyir",
    insert: "İcmalı daxil et",
  },
  insertion: {
    form: "Hansı şəkildə",
    asValues: "Sabit dəyərlər cədvəli",
    asFormula: "Yenilənən düstur",
    aboutFormula:
      "Bir düstur yanındakı və altındakı xanaları bütün sütunlarla doldurur: sütunların adları bu dildə, xanalar ingilis dilindədir. Məlumat toplusu dəyişdikcə o da yenilənir: altındakı xanaları boş saxlayın.",
    noFormula: "Yenilənən düstur üçün Excel 2021, Microsoft 365 üçün Excel və ya veb üçün Excel lazımdır.",
    extras: "Əlavə olaraq",
    extra: {
      title: "Başlıq",
      notes: "Mənbə qeydləri",
      total: "Yekun",
      verdict: "Yoxlama nəticəsi sütunu",
      caveat: "Nəzərə alınmalılar sütunu",
      link: "Keçid sütunu",
      chart: "Diaqram",
    },
    chartOf: (columns, first, last) =>
      `Diaqram: ${columns}, ${first} – ${last}. Dəyərləri yuxarıdakı cədvəldədir.`,
    chartAt: (address) => `Diaqramın yeri: ${address}.`,
    totalIs: (amount) => `AZCN.TOTAL üzrə yekun: ${amount}.`,
  },

  insertAt: (address) => `${address} xanasına daxil et`,
  insertOnNewSheet: "Yeni vərəqə daxil et",
  overwrite: (address) => `${address} üzərinə yaz`,
  cancel: "Ləğv et",
  close: "Bağla",
  removeSheet: (sheet) => `${sheet} vərəqini sil`,
  sheetRemoved: (sheet) => `${sheet} vərəqi silindi.`,
  sheetKept: (sheet) => `${sheet} vərəqi silinmədi: artıq mövcud deyil və ya boş deyil.`,

  refusals: {
    occupied: ({ at }) =>
      `${place(at)} aralığında məlumat var, ona görə heç nə yazılmadı. Cədvəl hara yerləşdirilsin?`,
    "table-overlap": ({ at, table }) =>
      `${place(at)} aralığı ${table ?? ""} cədvəlinin üstünə düşür, ona görə heç nə yazılmadı. Başqa yer seçin.`,
    merged: ({ at }) =>
      `${place(at)} birləşdirilmiş xanalardır, cədvəl orada yerləşdirilə bilməz. Heç nə yazılmadı. Başqa yer seçin.`,
    hidden: ({ at }) =>
      `${place(at)} aralığında gizlədilmiş və ya süzülmüş sətir, yaxud sütunlar var, cədvəlin bir hissəsi görünməyəcək. Heç nə yazılmadı. Başqa yer seçin və ya əvvəlcə onları göstərin.`,
    "sheet-edge": ({ at }) =>
      `Cədvəl ${place(at)} ilə vərəqin kənarı arasına sığmır. Heç nə yazılmadı. Başqa yer seçin.`,
    "sheet-protected": ({ at }) =>
      `${at?.sheet ?? ""} vərəqi qorunur, ona görə heç nə yazılmadı. Yeni vərəqə daxil edin və ya “Review” (Nəzərdən keçirmə) bölməsində qorumanı ləğv edin.`,
    "workbook-protected": () =>
      "İş kitabının strukturu qorunur, ona görə vərəq əlavə etmək olmur. Bunun əvəzinə “Seçilmiş xanaya” seçin və ya qorumanı “Review” (Nəzərdən keçirmə) bölməsində ləğv edin.",
    "sheet-limit": () =>
      "Excel yeni vərəq əlavə etmədi. Bunun əvəzinə “Seçilmiş xanaya” seçin və ya əvvəlcə bir vərəqi silin.",
    "name-clash": () =>
      "Cədvəl daxil edilərkən eyni adlı başqa obyekt yarandı. Yazılanlar geri götürüldü. Yenidən “Daxil et” düyməsini basın.",
    "cell-edit": () =>
      "Xana redaktə olunur. Enter düyməsi ilə bitirin, sonra yenidən “Daxil et” düyməsini basın.",
    "read-only": () =>
      "Excel burada dəyişikliyə icazə vermir: iş kitabı yalnız oxumaq üçündür və ya qorunur. Surətini saxlayın və ya redaktəni aktivləşdirin, sonra yenidən “Daxil et” düyməsini basın.",
    "no-selection": () => "Heç bir xana seçilməyib. Bir xana seçin və ya “Yeni vərəqə” seçin.",
    "no-answer": ({ at }) =>
      at
        ? `${place(at)} yazılarkən Excel cavab vermədi. Cədvəl hələ orada görünə bilər. Görünməsə, yenidən “Daxil et” düyməsini basın.`
        : "Excel cavab vermədi və heç nə yazılmadı. Xananı redaktə edirsinizsə, Enter ilə bitirin, sonra yenidən “Daxil et” düyməsini basın.",
    cancelled: ({ left }) => (left ? "Dayandırıldı." : "Dayandırıldı. Heç nə dəyişdirilmədi."),
    busy: () =>
      "Bu iş kitabında başqa bir dəyişiklik gedir. Onun bitməsini gözləyin, sonra yenidən cəhd edin.",
    changed: ({ at }) =>
      at
        ? `Yazılarkən bu yer redaktə edildi: ${place(at)}. Oraya daxil edilən qalır, qalan hər şey əvvəlki kimidir. Baxın, sonra yenidən seçin.`
        : "Sayıldıqdan sonra iş kitabı dəyişib, ona görə heç nə yazılmadı. Yeni saya baxın, sonra yenidən seçin.",
    "needs-repair": ({ at }) =>
      `${place(at)} xanasında #NAME? görünür, dəyəri məlum deyil, ona görə heç nə yazılmadı. Əvvəlcə “Bərpa et” seçin.`,
    "still-calculating": ({ at }) =>
      `${place(at)} hələ hesablanır, ona görə heç nə yazılmadı. Bir az gözləyin, sonra yenidən cəhd edin.`,
    "spill-blocked": ({ at }) =>
      `${place(at)} xanasında #SPILL! görünür: sətirlərinin yerini başqa xanalar tutub. Heç nə yazılmadı. Onları təmizləyin, sonra yenidən cəhd edin.`,
    card: ({ at }) =>
      `${place(at)} xanasında kart var, onun saxlanılacaq adi dəyəri yoxdur. Heç nə yazılmadı. Orada AZCN.CARD əvəzinə AZCN.FIGURE işlədin, sonra yenidən cəhd edin.`,
    "formula-limit": ({ at }) =>
      `${place(at)} üçün düstur Excel-in icazə verdiyindən uzun olardı: 8192 simvol, içindəki hər mətndə 255. Heç nə yazılmadı. Onu qısaldın və ya uzun mətni bir xanaya yazıb düsturda həmin xananı göstərin.`,
    failed: ({ excel }) =>
      `Excel cədvəli daxil etməkdən imtina etdi. ${excel ? `Bildirdiyi: “${excel}” ` : ""}Yenidən cəhd edin və ya yeni vərəq seçin.`,
  },
  keptCells: (at) => `Bu arada daxil edilən olduğu kimi qalır: ${at}.`,
  leftCells: (at) =>
    `Bir hissəsi burada qalmış ola bilər: ${at}. Ora baxın; Excel-in “Undo” (Geri al) əmri kömək edə bilər.`,
  leftSheet: (sheet) =>
    `Yeni ${sheet} vərəqi boşaldıldı, amma silinmədi, çünki vərəqin silinməsi Excel-in geri qaytarma tarixçəsini təmizləyir.`,
  unreadable: (reason) => `Cədvəl oxunmadı. ${reason} Başqa cədvəl seçin.`,

  unfinished: {
    heading: "Tamamlanmayıb",
    begun: {
      table: (at) => `Cədvəlin daxil edilməsi tamamlanmadı: ${at}.`,
      cell: (at) => `Xanaya yazma tamamlanmadı: ${at}.`,
      refresh: (at) => `Cədvəllərin yenilənməsi tamamlanmadı (başlanğıc: ${at}).`,
      colour: (at) => `Xanaların rənglənməsi başa çatmadı (${at} yerində başlamışdı).`,
      freeze: (at) => `Düsturların dondurulması tamamlanmadı (başlanğıc: ${at}).`,
      repair: (at) => `Düsturların bərpası tamamlanmadı (başlanğıc: ${at}).`,
    },
    advice:
      "Bir hissəsi orada qalmış ola bilər. Bu xanalara baxın; Excel-in “Undo” (Geri al) əmri kömək edə bilər.",
    show: "Yerini göstər",
    forget: "Unut",
    isGone: (sheet) => `${sheet} vərəqi artıq yoxdur.`,
  },

  references: {
    title: "AZCN istinadları",
    number: "№",
    citation: "Mənbə",
    cells: "Xanalar",
    stated: "Mənbədəki dəyərlər",
    caveat: "Yoxlama nəticəsi və nəzərə alınmalı məqamlar",
    link: "Keçid",
    edition: "Məlumat toplusunun buraxılışı",
    frozen: "Dondurulma tarixi",
  },

  workbook: {
    heading: "Bu iş kitabında AZCN",
    looking: "İş kitabına baxılır…",
    tables: (count) => `Daxil edilmiş cədvəllər (${count})`,
    noTables: "Bu iş kitabında AZCN cədvəli yoxdur.",
    tableAt: (label, sheet, address, edition) => `${label}: ${sheet}, ${address}, məlumat toplusu ${edition}`,
    copyAt: (label, sheet, address) =>
      `${label}: ${sheet}, ${address} AZCN cədvəlinin sütunlarını daşıyır, amma oraya AZCN tərəfindən daxil edilməyib. Surət və ya sizin öz cədvəliniz ola bilər. Yalnız siyahıya əlavə etsəniz, yoxlanılır və yenilənir.`,
    adopt: "Siyahıya əlavə et",
    adopting: "Cədvəl əlavə edilir…",
    adopted: (label, sheet, address) =>
      `${label} (${sheet}, ${address}) indi siyahıdadır. Xanaları dəyişdirilmədi.`,
    gone: (labels) => `Əvvəl daxil edilib, indi burada yoxdur: ${labels}.`,
    formulas: (count) => `Düsturlar (${count})`,
    noFormulas: "Bu iş kitabında AZCN düsturu yoxdur.",
    formulasOn: (sheet, count, places) => `${sheet}: ${count} (${places})`,
    actions: "Əməliyyatlar",
    action: { check: "Yoxla", refresh: "Yenilə", freeze: "Dondur və istinad ver", repair: "Bərpa et" },
    about: {
      check: "Daxil edilmiş cədvəlləri məlumat toplusu ilə müqayisə edir.",
      refresh: "Seçilmiş cədvəlləri bu buraxılışa uyğunlaşdırır, əvvəlcə soruşur.",
      freeze: "Düsturları istinadlar vərəqi ilə birlikdə adi dəyərlərə çevirir, əvvəlcə soruşur.",
      repair: "#NAME? göstərən düsturları yenidən daxil edir, əvvəlcə soruşur.",
    },
    step: (note, done, total) => `${note} ${done}/${total}`,
    stop: "Dayandır",

    checking: "Məlumat toplusu ilə müqayisə edilir…",
    checked: (tables, cells, rows) =>
      `Müqayisə edilən cədvəllər: ${tables}. Fərqli xanalar: ${cells}. Çatışmayan sətirlər: ${rows}.`,
    upToDate: "Seçilmiş cədvəllər məlumat toplusu ilə eynidir. Yeniləməyə ehtiyac yoxdur.",
    noneChosen: "Daxil edilmiş cədvəl seçilməyib. Yeniləməyə ehtiyac yoxdur.",
    same: "Bütün xanalar məlumat toplusu ilə eynidir.",
    lacking: (rows) => `Cədvəldə çatışmayan sətirlər: ${rows}.`,
    rowsKept: (rows) =>
      `Məlumat toplusunda olmayan sətirlər: ${rows}. Sizin öz sətirləriniz ola bilər, olduğu kimi qalır.`,
    missingColumns: (columns) => `Adı dəyişdirilmiş və ya silinmiş, müqayisə edilməyən sütunlar: ${columns}.`,
    firstShown: (shown, total) => `İlk ${shown} fərq (cəmi ${total}):`,
    differencesOf: (title) => `Fərqlər: ${title}`,
    goTo: (address) => `${address} xanasına keç`,
    chooseAll: "Bu cədvəlin hamısı",
    missingFrom: (title) => `${title}: çatışmayan sətirlər`,
    addRow: (row) => `Əlavə et: ${row}`,
    colour: (cells) => `${cells} xananı rənglə`,
    colouring: "Rənglənir…",
    coloured: (cells) =>
      `${cells} xana rəngləndi, onlarda başqa heç nə dəyişdirilmədi. Excel-in “Undo” (Geri al) əmri rəngləri silir.`,
    keepChanges: "Nəyin dəyişdiyini yeni vərəqdə saxla",
    changesKept: (sheet) => `Nəyin dəyişdiyi ${sheet} vərəqindədir.`,
    changes: {
      title: "AZCN dəyişiklikləri",
      cell: "Xana",
      what: "Sütun və sətir",
      was: "İdi",
      is: "Oldu",
      source: "Mənbə",
      edition: "Məlumat toplusunun buraxılışı",
      rowAdded: "Əlavə olunmuş sətir",
    },
    sheetToDataset: "Hər xana: vərəqdə → məlumat toplusunda",
    blank: "(boş)",
    reason: {
      edited: "Vərəqdə dəyişdirilib.",
      edition: "O vaxtdan məlumat toplusu dəyişib və ya vərəq redaktə olunub.",
    },

    askRefresh: (tables, cells, rows) =>
      `Seçilmiş cədvəllərdə (${tables}) ${cells} xananın üzərinə yazılacaq; ${rows} sətir əlavə edilə bilər. Öz sütunlarınız və sətirlərin sırası saxlanılır.`,
    doRefresh: (cells) => `${cells} xananı yenilə`,
    doRefreshAndAdd: (cells, rows) => `${cells} xananı yenilə və ${rows} sətir əlavə et`,
    refreshing: "Yenilənir…",
    refreshed: (tables, cells, rows) =>
      `Yenilənmiş cədvəllər: ${tables}. Dəyişdirilmiş xanalar: ${cells}. Əlavə edilmiş sətirlər: ${rows}.`,

    counting: "Xanalar sayılır…",
    askFreeze: (formulas, cells) =>
      `${formulas} AZCN düsturu ${cells} xanada adi dəyərlərə çevriləcək və mənbələri istinadlar vərəqində sadalanacaq. Mənbələrin nömrələri xanaların yanında da göstərilə bilər.`,
    pointers: (count) =>
      `Yayılan cədvələ (məsələn, A1#) yönəlmiş ${count} düsturunuz onun xanalarına yönələcək.`,
    namesChange: (count) =>
      `AZCN düsturundan və ya yayılan cədvəldən istifadə edən ${count} ad onun dəyərini saxlayacaq və ya xanalarına yönələcək.`,
    namesStay: (names) =>
      `Düsturu AZCN-ə aid olan və adi dəyər verməyən adlar olduğu kimi qalır: ${names}. Onlardan istifadə edən xanalara AZCN hələ də lazımdır.`,
    doFreeze: (cells) => `${cells} xananı dondur`,
    freezeWith: { comments: "Dondur, nömrələr şərhlərdə", beside: "Dondur, nömrələr sağdakı xanalarda" },
    unmarked: (cells) => `Yeri tutulduğu və ya Excel imtina etdiyi üçün nömrə almayan xanalar: ${cells}.`,
    nothingToFreeze: "Bu iş kitabında AZCN düsturu yoxdur. Dondurmağa ehtiyac yoxdur.",
    freezing: "Dondurulur…",
    frozen: (cells, references, sheet) =>
      `Adi dəyərə çevrilmiş xanalar: ${cells}. ${sheet} vərəqində ${references} istinad var.`,

    askRepair: (cells) => `${cells} xananın düsturu yenidən daxil ediləcək.`,
    askRepairNames: (names) => `Düsturu yenidən daxil ediləcək adlar: ${names}.`,
    doRepair: (cells) => `${cells} xananı bərpa et`,
    nothingToRepair: "Qorunmayan heç bir AZCN düsturunda #NAME? görünmür.",
    repairing: "Bərpa edilir…",
    repaired: (cells) => `Yenidən daxil edilmiş düsturlar: ${cells}.`,
    namesRepaired: (names) => `Yenidən daxil edilmiş adlar: ${names}.`,
    still: (cells) =>
      `Hələ #NAME? göstərən xanalar: ${cells}. İş kitabını bağlayıb AZCN yüklənmiş halda yenidən açın və düsturlarda başqa adları yoxlayın.`,
    shut: (cells, sheets) =>
      `Qorunan vərəqlərdə bərpaya ehtiyacı olan xanalar: ${cells} (${sheets}). “Review” (Nəzərdən keçirmə) bölməsində qorumanı ləğv edin, sonra yenidən “Bərpa et” seçin.`,

    refusals: {
      changed: ({ at }) =>
        `Soruşulandan sonra ${at ? place(at) : "iş kitabı"} dəyişib, ona görə heç nə yazılmadı. Yenidən baxın, sonra seçin.`,
      hidden: ({ at }) =>
        `${place(at)} süzülüb və ya gizli sətirləri var, orada dəyişiklik görünməzdi. Heç nə yazılmadı. Bütün sətirləri göstərin, sonra yenidən yeniləyin.`,
      "sheet-protected": ({ at }) =>
        `${at?.sheet ?? ""} vərəqi qorunur (${at?.address ?? ""}), ona görə heç nə yazılmadı. “Review” (Nəzərdən keçirmə) bölməsində qorumanı ləğv edin, sonra yenidən cəhd edin.`,
      "workbook-protected": () =>
        "İş kitabının strukturu qorunur, istinadlar vərəqini əlavə etmək olmur. Heç nə yazılmadı. “Review” (Nəzərdən keçirmə) bölməsində qorumanı ləğv edin, sonra yenidən cəhd edin.",
      "sheet-limit": () =>
        "Excel istinadlar vərəqini əlavə etmədi. Heç nə dəyişdirilmədi. Bir vərəqi silin, sonra yenidən cəhd edin.",
      "name-clash": () => "Bu arada eyni adlı vərəq yarandı. Heç nə dəyişdirilmədi. Yenidən cəhd edin.",
      "cell-edit": () => "Xana redaktə olunur. Enter düyməsi ilə bitirin, sonra yenidən cəhd edin.",
      "read-only": () =>
        "Excel burada dəyişikliyə icazə vermir: iş kitabı yalnız oxumaq üçündür və ya qorunur. Surətini saxlayın və ya redaktəni aktivləşdirin, sonra yenidən cəhd edin.",
      "no-answer": ({ at }) =>
        at
          ? `${place(at)} dəyişdirilərkən Excel cavab vermədi. Dəyişiklik hələ görünə bilər. Baxın, görünməsə, eyni əməliyyatı yenidən seçin.`
          : "Excel cavab vermədi və heç nə dəyişdirilmədi. Xananı redaktə edirsinizsə, Enter ilə bitirin, sonra yenidən cəhd edin.",
      failed: ({ excel, left }) =>
        `Excel imtina etdi${left ? "" : ", iş kitabı əvvəlki kimidir"}. ${excel ? `Bildirdiyi: “${excel}” ` : ""}Yenidən cəhd edin.`,
    },
  },

  about: {
    heading: "AZCN for Excel haqqında",
    edition: "Bu buraxılış",
    editionIs: (version, date) => `Məlumat toplusu, versiya ${version}, ${date}.`,
    holds: (records, values, sources) =>
      `Topluda ${sources} mənbədən ${records} yazı və illər üzrə ${values} dəyər var.`,
    licence: "Toplumuzun istifadə şərti:",
    unreviewed: (languages) =>
      `Bu dillərdəki adlar və mətnlər hələ ana dili daşıyıcıları tərəfindən yoxlanılmayıb: ${languages}. Qeydlər, yoxlama nəticələri və istinadlar ingilis dilindədir.`,
    take: "Məlumatlar fayl şəklində",
    takeAll: "Bütün cədvəllər, mənbələri və yoxlama nəticələri ilə, saxlamaq və ya paylaşmaq üçün:",
    asExcel: "Excel iş kitabı (azcn-data.xlsx)",
    asCsv: "CSV faylları və onların təsviri (azcn-data-csv.zip)",
    sources: "Mənbələr və onların şərtləri",
    ownTerms:
      "Hər növbəti istifadə zamanı onların şərtləri qüvvədədir. Mənbənin adını burada göstərildiyi kimi çəkin:",
    quoted: (count) => `Şərtləri göstərilməyən, ayrı-ayrı faktlar üçün istinad edilən mənbələr: ${count}`,
    privacy: "Məxfilik",
    sendsNothing:
      "Əlavənin özü heç yerə heç nə göndərmir: nə xana, nə düstur, nə axtarış, nə də statistika. Məlumatlar onun içindədir.",
    loads: (host, client) =>
      `Excel bu səhifəni ${host} ünvanından, öz müştəri proqramı olan office.js-i isə ${client} ünvanından yükləyir. Keçidlər yalnız siz seçəndə açılır.`,
    remembers:
      "Bu paneldəki seçimləriniz bu cihazda saxlanılır. Nə daxil etdiyiniz iş kitabının özündə yadda qalır.",
    report: "Sual və ya bildiriş üçün",
    runsIn: (excel) => `AZCN burada işləyir: ${excel}.`,
    platforms: {
      PC: "Windows üçün Excel",
      MAC: "Mac üçün Excel",
      OFFICE_ONLINE: "Veb üçün Excel",
      IOS: "iPad üçün Excel",
      WORKBENCH: "iş dəzgahı, Excel olmadan",
    },
    excelCheck: {
      button: "Bu Excel-i yoxla",
      about:
        "Excel platformadan və versiyadan asılı olaraq fərqlənir. Bu yoxlama sizin Excel-ə düsturlar, xanalar və cədvəllər haqqında suallar verir və gözlənildiyi kimi olmayan cavabları göstərir.",
      question: (count) =>
        `Yeni vərəqdə ${count} sual verilir; sonda həmin vərəq silinir. Öz xanalarınıza toxunulmur. Vərəqin silinməsi Excel-in geri qaytarma tarixçəsini bitirir: əvvəlki əməliyyatları daha geri qaytarmaq olmur. Bu, bir neçə dəqiqə çəkir və dayandırıla bilər.`,
      start: "Başla",
      asking: "Excel-dən soruşulur…",
      found: (answered, asked, differing) =>
        `${asked} sualdan ${answered} cavablandı; gözlənildiyi kimi olmayan: ${differing}.`,
      left: (sheet) =>
        `Excel ${sheet} vərəqini silməyə imkan vermədi. Orada sizə aid heç nə yoxdur: onu özünüz silin.`,
      answers: (count) => `Cavablar: ${count}`,
      others: (count) => `Gözlənildiyi kimi və ya yalnız qeyd edilən: ${count}`,
      verdicts: {
        differs: "Fərqlidir",
        refused: "Rədd edilib",
        noted: "Qeyd edilib",
        "as-expected": "Gözlənildiyi kimi",
      },
      seen: "Alınan:",
      expected: "Gözlənilən:",
      holds:
        "Hesabatda bu Excel və onun cavabları göstərilir. Orada sizə aid heç nə yoxdur və o, öz-özünə heç yerə göndərilmir.",
      sendTo: "Zəhmət olmasa, onu bu ünvana göndərin:",
      copy: "Hesabatı kopyala",
      copied: "Hesabat kopyalandı.",
      notCopied: "Excel bu səhifəyə kopyalamağa icazə vermir. Əvəzinə fayllardan birini götürün.",
    },
    reportLabel: "Versiyalar",
    reportHint:
      "Bunu məktubunuza köçürün. Burada iş kitabınızdan heç nə yoxdur və özü-özünə heç yerə göndərilmir.",
    guide: "İlk addımları yenidən göstər",
    keyboard: "Klaviatura ilə",
    keys: {
      pane: "F6: vərəqdən panelə və geriyə",
      next: "Tab və Shift+Tab: növbəti və əvvəlki elementə",
      tabs: "Ox düymələri: bölmələr və siyahılar boyunca; Enter açır",
      decline: "Esc: siyahını bağlamaq və ya suala “Xeyr” demək",
      press: "Enter və ya boşluq: düyməni basmaq",
    },
  },

  figures: {
    heading: "Göstərici axtarın",
    search: "Axtarış",
    searchHint: "Söz, ad və ya identifikator: ingilis, Azərbaycan və ya çin dilində.",
    toBegin: "Başlanğıc üçün",
    hits: "Tapılanlar",
    nothingBehind: "Seçilmiş xana AZCN məlumatı ilə bağlı deyil. Göstəricini burada axtarın.",
    noNumber: "dəyər verilməyib",
    undated: "tarixsiz",
    value: "Dəyər",
    asOf: "Vəziyyət tarixi",
    date: "Tarix",
    year: "İl",
    period: "Dövr",
    source: "Mənbə",
    caveat: "Nəzərə alın",
    remark: "Qeyd",
    kind: "Növ",
    verdict: "Yoxlama nəticəsi",
    others: "Hər mənbə nə deyir",
    preferred: "Əsas götürülən",
    checks: "Necə yoxlanılıb",
    years: "İllər üzrə dəyərlər",
    periods: "Dövrlər üzrə göstəricilər",
    quotation: {
      heading: "Sitat üçün",
      copy: "Köçür",
      copyOf: (what) => `Köçür: ${what}`,
      asSentence: "Cümlə",
      address: "Ünvan",
      sentence: (label, value, when, source) =>
        `${label}: ${value}${when ? `, ${when}` : ""}. Mənbə: ${source.replace(/\.$/, "")}.`,
      asOf: (date) => `${date} tarixinə`,
      copied: (what) => `Köçürüldü: ${what}.`,
      byHand: "Buradan köçürmək mümkün olmadı. Mətn seçilib: Ctrl+C (Mac-də ⌘C) basın.",
    },
    ends: (period) => `Sıranın sonu: ${period}.`,
    growth: "Bir il əvvələ nisbətən artım",
    byReporters: "Hər tərəfin məlumatına görə",
    wholeSeries: "Bütün sıranı daxil et",
    asFormula: "Düstur kimi daxil et",
    asValue: "Dəyər kimi daxil et",
    asValueWithNote: "Dəyəri şərhlə daxil et",
    found: (count) => `Tapıldı: ${count}`,
    none: (text) => `“${text}” üzrə heç nə tapılmadı. Başqa sözlə axtarın.`,
    verdicts: {
      confirmed: "təsdiqini tapıb",
      disputed: "mübahisəlidir",
      partly: "qismən təsdiqini tapıb",
      contradicted: "başqa mənbələrə ziddir",
      "not found": "təsdiq tapılmayıb",
      "not checked": "yoxlanılmayıb",
    },
    stances: { supports: "təsdiqləyir", conflicts: "ziddir" },
    qualifiers: {
      derived: (value) => `${value} (hesablanıb)`,
      exact: (v) => v,
      about: (v) => `təxminən ${v}`,
      over: (v) => `${ablative(v)} çox`,
      "at-least": (v) => `ən azı ${v}`,
      "up-to": (v) => `ən çoxu ${v}`,
      rounded: (v) => `${v} (yuvarlaqlaşdırılmış)`,
      dozens: () => `onlarla`,
      several: () => `bir neçə`,
      estimated: (v) => `${v} (təxmini)`,
    },
    units: {
      USD: (n) => `${n} ABŞ dolları`,
      "USD-2021": (n) => `${n} ABŞ dolları (2021-ci ilin sabit qiymətləri ilə)`,
      CNY: (n) => `${n} yuan`,
      "CNY per USD": (n) => `1 dollar = ${n} yuan`,
      "AZN per USD": (n) => `1 dollar = ${n} manat`,
      index: (n) => `${n} (indeks)`,
      percent: (n) => `${n}%`,
      persons: (n) => `${n} nəfər`,
      companies: (n) => `${n} şirkət`,
      containers: (n) => `${n} konteyner`,
      days: (n) => `${n} gün`,
      documents: (n) => `${n} sənəd`,
      hectares: (n) => `${n} hektar`,
      locations: (n) => `${n} yer`,
      memoranda: (n) => `${n} memorandum`,
      parties: (n) => `${n} tərəf`,
      projects: (n) => `${n} layihə`,
      rank: (n) => `${n} (sıra yeri)`,
      sectors: (n) => `${n} sahə`,
      students: (n) => `${n} tələbə`,
      tonnes: (n) => `${n} ton`,
      TEU: (n) => `${n} TEU`,
      trains: (n) => `${n} qatar`,
      weeks: (n) => `${n} həftə`,
      years: (n) => `${n} il`,
      MW: (n) => `${n} meqavat`,
      vehicles: (n) => `${n} avtomobil`,
      "USD per barrel": (n) => `barel üçün ${n} ABŞ dolları`,
      "international USD": (n) => `${n} beynəlxalq dollar`,
      flights: (n) => `${n} reys`,
      schools: (n) => `${n} məktəb`,
      links: (n) => `${n} əlaqə`,
      decalitres: (n) => `${n} dekalitr`,
    },
  },

  cell: {
    inserted: (sheet, address) => `${sheet}, ${address} xanasına daxil edildi.`,
    refusals: {
      occupied: ({ at }) =>
        `${place(at)}: burada məlumat və ya şərh var, ona görə heç nə yazılmadı. Hara yazılsın?`,
      "table-overlap": ({ at, table }) =>
        `${place(at)} ${table ?? ""} cədvəlinin içindədir; orada düstur başqa xanaları da dəyişərdi. Heç nə yazılmadı. Cədvəldən kənarda xana seçin.`,
      merged: ({ at }) =>
        `${place(at)}: xanalar birləşdirilib, düstur oraya yayıla bilmir. Heç nə yazılmadı. Başqa xana seçin.`,
      "sheet-edge": ({ at }) =>
        `Nəticə ${place(at)} ilə vərəqin kənarı arasına sığmır. Heç nə yazılmadı. Başqa xana seçin.`,
      "name-clash": () =>
        "Excel-də bu adda və ya yerdə artıq nəsə var. Heç nə dəyişdirilmədi. Yenidən cəhd edin.",
      "no-selection": () => "Xana seçilməyib. Xana seçin və yenidən cəhd edin.",
      "no-answer": () =>
        "Excel cavab vermədi. Xananı redaktə edirsinizsə, bitirmək üçün Enter düyməsini basın. Xananın yazılıb-yazılmadığına baxın, yazılmayıbsa, yenidən cəhd edin.",
    },
  },

  functions: {
    heading: "Düstur qurun",
    choose: "Funksiya",
    chooseHint: "Adına və ya nə etdiyinə görə axtarın, yaxud aşağı oxla siyahını açın.",
    groups: {
      value: "Bir dəyər",
      years: "İllər və sıralar",
      tables: "Cədvəllər və cəmlər",
      evidence: "Mənbələr və yoxlama nəticələri",
      money: "Məbləğlərin çevrilməsi",
      find: "Axtarış və siyahılar",
    },
    about: {
      FACTS: "Bütün məlumatlarda mətnə görə axtarış.",
      SOURCE: "Mənbəyə istinad: qısa, APA, BibTeX, RIS və ya ünvan.",
      CAVEAT: "Nəzərə alınmalı məqamlar.",
      VERDICT: "Məqalədəki iddianın yoxlama nəticəsi.",
      COMPARE: "Hər mənbənin dəyəri yan-yana.",
      CARD: "Göstərici Excel-in məlumat tipi kimi, kartla.",
      EDITION: "Məlumat toplusunun buraxılışı: versiya, tarix, saylar, lisenziya.",
      INVESTMENT: "Çinin Azərbaycana və ya Azərbaycanın Çinə qoyduğu investisiyanın ümumi həcmi.",
      COMPANIES: "Azərbaycanda Çin mənşəli şirkətlərin sayı.",
      LOAN: "Kreditin ABŞ dolları ilə məbləği və ya onun başqa sahəsi.",
      AGREEMENT: "Sazişin və ya memorandumun adı və ya onun başqa sahəsi.",
      FIGURE: "İstənilən göstəricinin əsas dəyəri və ya onun başqa sahəsi.",
      TRADE: "Azərbaycanla Çin arasında ilin mal ticarəti.",
      FINANCE: "Çinin Azərbaycana il üzrə rəsmi maliyyə öhdəlikləri, 2021-ci ilin sabit qiymətləri ilə.",
      INDICATOR: "Ölkənin il üzrə göstəricisi: ÜDM, əhali, inflyasiya, məzənnə və başqaları.",
      OBSERVATION: "İstənilən sıranın ilə, rübə və ya aya görə bir dəyəri.",
      HISTORY: "Sıranın bir dövrdən digərinə qədər dəyərləri.",
      EXCHANGE: "Məbləğin başqa valyutada qarşılığı, ilin orta məzənnəsi ilə.",
      REAL: "Bir ilin ABŞ dolları başqa ilin qiymətləri ilə.",
      DATA: "Hazır cədvəl, şərtlərlə süzülə bilər.",
      AGREEMENTS: "Sazişlər və memorandumlar cədvəli.",
      LOANS: "Kreditlər cədvəli.",
      TIMELINE: "Hadisələr, sazişlər, kreditlər və layihələr tarix ardıcıllığı ilə.",
      TOTAL: "Cədvəlin toplana bilən sətirlərinin cəmi.",
      COVERAGE: "Cəmin neçə sətrə əsaslandığı və nəyi kənarda qoyduğu.",
      LIST: "Başqa funksiyaların qəbul etdiyi adlar.",
    },
    optional: "(istəyə bağlı)",
    take: "Seçilmiş xanaları götür",
    taken: { text: "Mətn", number: "Ədəd", truth: "Doğru və ya yanlış", cells: "Xanalar" },
    formula: "Düstur",
    result: "Nəticə",
    unknown: "Bunu yalnız Excel hesablaya bilər. Nəticə vərəqdə görünəcək.",
    inCell: (value) => `Xanada: ${value}`,
    refusals: {
      "#N/A": "Məlumat toplusunda belə dəyər yoxdur, ona görə düstur daxil edilmir.",
      "#VALUE!": "Arqument verilməyib və ya anlaşılmır, ona görə düstur daxil edilmir.",
    },
    insert: "Düsturu daxil et",
    column: (number) => `Sütun ${number}`,
    criterion: (number) => `Şərt ${number}`,
  },
};
