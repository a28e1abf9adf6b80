## Numbers as a file, and on paper
save-as = ذخیره یا چاپ: { $what }
save-csv = جدول (CSV)
save-svg = طرح (SVG)
save-png = تصویر (PNG)
save-print = چاپ
save-failed = تصویری از این ساخته نشد.

## Views with a name
views-save = ذخیرهٔ این نما
views-save-changes = ذخیرهٔ تغییرها
views-saved = نمای «{ $name }» ذخیره شد
views-menu = نمای { $name }
views-rename = تغییر نام
views-forget = حذف
views-forgotten = نمای «{ $name }» حذف شد
views-name-missing = برای نما نام بنویسید.
views-name-taken = نمای دیگری با این نام هست.
