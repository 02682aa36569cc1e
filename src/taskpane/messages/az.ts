// Owns the pane's Azerbaijani.
import type { RefusalDetails } from "../../workbook/refusal";
import type { Messages } from "./en";

const place = (at: RefusalDetails["at"]): string => (at ? `${at.sheet}, ${at.address}` : "Seçilmiş yer");

export const az: Messages = {
  outsideExcel:
    "Bu səhifə Excel-in içində işləyir. Burada cədvəllərə baxmaq olar; cədvəli daxil etmək üçün AZCN-i Excel-in “Home” (Əsas) vərəqindən açın.",
  language: "Dil",
  edition: (edition) => `Məlumat toplusu ${edition}`,
  yes: "Bəli",
  no: "Xeyr",

  tablesHeading: "Cədvəl daxil edin",
  table: "Cədvəl",
  tableWithCount: (label, rows) => `${label} (${rows})`,
  preview: "Önizləmə",
  previewOf: (label) => `Önizləmə: ${label}`,
  rowsShown: (shown, total) =>
    shown === total ? `Bütün sətirlər: ${total}` : `${total} sətirdən ilk ${shown}`,
  where: "Hara",
  atSelection: "Seçilmiş xanaya",
  onNewSheet: "Yeni vərəqə",
  insert: "Daxil et",
  inserting: "Daxil edilir…",
  stillWaiting: "Excel hələ cavab vermir. Xananı redaktə edirsinizsə, bitirmək üçün Enter düyməsini basın.",
  rowsWritten: (written, total) => `${total} sətirdən ${written} yazılıb`,
  inserted: (label, sheet, address) => `${label}: ${sheet}, ${address} aralığına daxil edildi.`,

  titleLine: (label) => `Azərbaycan–Çin: ${label}`,
  sourceLine: (sources) => `Mənbələr: ${sources}.`,
  editionLine: (edition) => `AZCN for Excel, məlumat toplusu ${edition}.`,

  insertAt: (address) => `${address} xanasına daxil et`,
  insertOnNewSheet: "Yeni vərəqə daxil et",
  overwrite: (address) => `${address} üzərinə yaz`,
  cancel: "Ləğv et",
  close: "Bağla",
  removeSheet: (sheet) => `${sheet} vərəqini sil`,
  sheetRemoved: (sheet) => `${sheet} vərəqi silindi.`,
  sheetKept: (sheet) => `${sheet} vərəqi saxlanıldı: artıq yoxdur və ya içində nəsə var.`,

  refusals: {
    occupied: ({ at }) =>
      `${place(at)} aralığında məlumat var, ona görə heç nə yazılmadı. Cədvəl hara yerləşdirilsin?`,
    "table-overlap": ({ at, table }) =>
      `${place(at)} aralığı ${table ?? ""} cədvəlinin üstünə düşür, ona görə heç nə yazılmadı. Başqa yer seçin.`,
    merged: ({ at }) =>
      `${place(at)} birləşdirilmiş xanalardır, cədvəl onların üzərində dura bilməz. Heç nə yazılmadı. Başqa yer seçin.`,
    hidden: ({ at }) =>
      `${place(at)} aralığında gizli və ya süzülmüş sətir, yaxud sütunlar var, cədvəlin bir hissəsi görünməzdi. Heç nə yazılmadı. Başqa yer seçin və ya əvvəlcə onları göstərin.`,
    "sheet-edge": ({ at }) =>
      `Cədvəl ${place(at)} ilə vərəqin kənarı arasına sığmır. Heç nə yazılmadı. Başqa yer seçin.`,
    "sheet-protected": ({ at }) =>
      `${at?.sheet ?? ""} vərəqi qorunur, ona görə heç nə yazılmadı. Yeni vərəqə daxil edin və ya “Review” (Nəzərdən keçirmə) bölməsində qorumanı götürün.`,
    "workbook-protected": () =>
      "İş kitabının strukturu qorunur, ona görə vərəq əlavə etmək olmur. Seçilmiş xananı götürün və ya qorumanı “Review” (Nəzərdən keçirmə) bölməsində ləğv edin.",
    "sheet-limit": () =>
      "Excel yeni vərəq əlavə etmədi. Seçilmiş xananı götürün və ya əvvəlcə bir vərəqi silin.",
    "name-clash": () =>
      "Cədvəl daxil edilərkən eyni adlı başqa bir şey yarandı. Yazılanlar geri götürüldü. Yenidən “Daxil et” düyməsini basın.",
    "cell-edit": () =>
      "Xana redaktə olunur. Enter düyməsi ilə bitirin, sonra yenidən “Daxil et” düyməsini basın.",
    "read-only": () =>
      "Excel burada dəyişikliyə icazə vermir: iş kitabı yalnız oxumaq üçündür və ya qorunur. Surətini saxlayın və ya redaktəni açın, sonra yenidən “Daxil et” düyməsini basın.",
    "no-selection": () => "Heç bir xana seçilməyib. Bir xana seçin və ya yeni vərəqi götürün.",
    "no-answer": ({ at }) =>
      at
        ? `${place(at)} yazılarkən Excel cavab vermədi. Cədvəl hələ orada görünə bilər. Görünməsə, yenidən “Daxil et” düyməsini basın.`
        : "Excel cavab vermədi və heç nə yazılmadı. Xananı redaktə edirsinizsə, Enter ilə bitirin, sonra yenidən “Daxil et” düyməsini basın.",
    cancelled: () => "Dayandırıldı. Heç nə dəyişdirilmədi.",
    changed: () =>
      "Sayıldıqdan sonra iş kitabı dəyişib, ona görə heç nə yazılmadı. Yeni saya baxın, sonra yenidən seçin.",
    "needs-repair": ({ at }) =>
      `${place(at)} xanasında #NAME? görünür, qiyməti bilinmir, ona görə heç nə yazılmadı. Əvvəlcə “Bərpa et” seçin.`,
    "still-calculating": ({ at }) =>
      `${place(at)} hələ hesablanır, ona görə heç nə yazılmadı. Bir az gözləyin, sonra yenidən cəhd edin.`,
    "spill-blocked": ({ at }) =>
      `${place(at)} xanasında #SPILL! görünür: sətirlərinin yerini başqa xanalar tutub. Heç nə yazılmadı. Onları təmizləyin, sonra yenidən cəhd edin.`,
    card: ({ at }) =>
      `${place(at)} xanasında kart var, onun saxlanılacaq sadə qiyməti yoxdur. Heç nə yazılmadı. Orada AZCN.CARD əvəzinə AZCN.FIGURE işlədin, sonra yenidən cəhd edin.`,
    failed: ({ excel }) =>
      `Excel cədvəli daxil etməkdən imtina etdi. ${excel ? `Bildirdiyi: “${excel}” ` : ""}Yenidən cəhd edin və ya yeni vərəq seçin.`,
  },
  leftCells: (at) => `Cədvəldən ${at} aralığında nəsə qalmış ola bilər: xahiş olunur, əllə təmizləyin.`,
  leftSheet: (sheet) =>
    `Yeni ${sheet} vərəqi boşaldıldı, amma silinmədi, çünki vərəqin silinməsi Excel-in geri qaytarma tarixçəsini təmizləyir.`,
  unreadable: (reason) => `Cədvəl oxunmadı. ${reason} Başqa cədvəl seçin.`,
};
