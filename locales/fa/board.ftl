## Next step
step-none = بدون برنامه
step-hand-over = آمادهٔ خرید: تماس
step-plan = تعیین گام بعدی

## The board
board-title = تابلو: { $pipeline }
board-keys = با کلیدهای جهت‌نما از کارتی به کارت دیگر بروید. با Space کارت را بردارید، با جهت‌نماها جابه‌جا کنید و باز با Space بگذارید؛ Escape لغو می‌کند. Enter معامله را باز می‌کند، M آن را جابه‌جا می‌کند و W و L آن را موفق یا ناموفق می‌بندند.
board-summary = { $n } باز؛ { $sum }
board-pipeline = کاریز: { $name }
board-no-pipeline = بدون کاریز
board-new-pipeline = کاریز جدید
board-edit-pipelines = نام و ترتیب کاریزها
board-views = نماها و فیلترها
board-weighted = وزنی
board-weighted-shown = وزنی، فقط فیلترشده‌ها
view-all = همهٔ بازها
view-mine = معامله‌های من
view-stuck = رو به خشکی
view-unplanned = بدون برنامه
view-overdue = دارای تأخیر
filter = فیلتر
filter-count = فیلتر، { $n } فعال
filter-title = فیلتر معامله‌ها
filter-view = نما
filter-anybody = همهٔ افراد
filter-any-product = همهٔ محصولات
filter-clear = حذف فیلترها
filter-chips = فیلترهای فعال
filter-chip = { $what }: { $value }
filter-chip-clear = { $what }، حذف این فیلتر
filter-text = «{ $text }»
filter-from = حداقل { $value }
filter-within = { $days ->
    [one] بستن تا { $days } روز دیگر
   *[other] بستن تا { $days } روز دیگر
}
filter-left = { $shown } از { $all }
filter-done = نمایش معامله‌ها
filter-nothing = معامله‌ای پیدا نشد
filter-nothing-words = هیچ‌یک از معامله‌های باز این کاریز در این نما نیست.
board-tabs = مرحله‌ها
board-first = کاریز شما آماده است
board-first-words = هر معامله یک کارت است. اولین معامله را اضافه کنید یا سابقهٔ فروش خود را از فایل CSV وارد کنید.
board-first-add = افزودن اولین معامله
board-no-stages = هنوز مرحله‌ای نیست
board-no-stages-words = مرحله یک گام از فروش شماست، مانند تماس، جلسه، پیشنهاد.

## A stage's column
column-label = { $n ->
    [one] { $stage }، { $n } معامله
   *[other] { $stage }، { $n } معامله
}
column-of = { $shown } از { $n }
column-weighted = وزنی { $sum }
column-enough = { $n } از { $needed } لازم
column-short = { $n } تا کمتر از { $needed }
column-over = { $n } تا بیش از { $most }
column-filtered = فقط فیلترشده‌ها
column-within = { $n } از حداکثر { $most }
column-limit = { $days ->
    [one] مهلت { $days } روزه
   *[other] مهلت { $days } روزه
}
column-empty = هنوز خالی است
column-empty-words = معامله‌ای را اینجا رها کنید یا اضافه کنید.
column-empty-filter = اینجا موردی نیست
column-add-deal = افزودن معامله
column-menu = منوی مرحله: { $stage }
column-rename = تغییر نام
column-edit = ویرایش مرحله
column-add-before = افزودن مرحله پیش از این
column-add-after = افزودن مرحله پس از این
column-to-start = انتقال به سمت آغاز
column-to-end = انتقال به سمت پایان
column-archive = بایگانی
column-away = بایگانی‌شده
column-add-stage = افزودن مرحله
column-name = نام مرحله

## A card
card-age = { $days } روز
card-drying = { $days } روز؛ رو به خشکی
card-over-limit = رو به خشکی: بیش از مهلت { $limit } روزهٔ این مرحله
card-in-stage = { $days ->
    [one] { $days } روز در این مرحله
   *[other] { $days } روز در این مرحله
}
card-no-value = بدون مبلغ
card-menu = عملیات: { $title }
card-open = باز کردن
card-move = انتقال به…
card-up = بالاتر
card-down = پایین‌تر
card-won = موفق…
card-lost = ناموفق…

## Moving by hand
carry-slot = رها کنید: { $stage }
carry-zones = بستن معامله
carry-won = موفق
carry-won-words = به مبلغ { $value }
carry-won-no-value = مبلغ پرسیده می‌شود
carry-lost = ناموفق
carry-lost-words = دلیل پرسیده می‌شود
carry-lifted = { $title } برداشته شد. { $stage }، جای { $place } از { $count }. جهت‌نماها آن را جابه‌جا می‌کنند، Space آن را می‌گذارد و Escape لغو می‌کند.
carry-over = { $stage }، جای { $place } از { $count }
carry-cancelled = { $title } به جای قبلی خود برگشت.
carry-placed = { $title } اکنون در { $stage } است، جای { $place }.
moved-to = { $title } به { $stage } منتقل شد
moved-many = { $n ->
    [one] به { $stage } منتقل شد
   *[other] { $n } معامله به { $stage } منتقل شد
}

## Where to move
move-title = انتقال به
move-many = { $n ->
    [one] انتقال { $n } معامله به
   *[other] انتقال { $n } معامله به
}
move-stages = مرحله‌ها
move-now-here = اکنون اینجا
move-met = { $n ->
    [one] شرط ورود برقرار است
   *[other] هر { $n } شرط ورود برقرار است
}
move-missing = برقرار نیست: { $names }
move-missing-many = { $n } از { $all } شرط برقرار نیست
move-holds = { $n ->
    [one] { $n } معامله
   *[other] { $n } معامله
}
move-confirm = انتقال به { $stage }
move-choose = انتخاب مرحله
move-pipeline = کاریز

## Entry criteria
criteria-title = پیش از { $stage }
criteria-words = { $n ->
    [one] این معامله هنوز برای { $stage } آماده نیست. آنچه را اکنون برقرار است تیک بزنید.
   *[other] { $n } معامله هنوز برای { $stage } آماده نیست. آنچه را اکنون برقرار است تیک بزنید.
}
criteria-strict = در این مرحله همهٔ شرط‌ها الزامی است.
criteria-tick = تیک و انتقال
criteria-anyway = انتقال در هر صورت
criteria-anyway-words = انتقال بدون این شرط‌ها در سابقهٔ معامله ثبت می‌شود.

## A new deal
newdeal-title-example = هشدار نشت، ۳ مدرسه
newdeal-title-missing = برای معامله عنوان بنویسید.
newdeal-organisation-example = آموزشگاه مهرآوران
newdeal-contact-example = نام کامل
newdeal-more = بیشتر
newdeal-add = افزودن معامله
newdeal-anyway = افزودن در هر صورت
newdeal-added = { $title } اضافه شد
newdeal-criteria = برای آنکه معامله در { $stage } باشد، باید این شرط‌ها برقرار باشد:
newdeal-none = هیچ‌کدام

## A stage
stage-edit = ویرایش مرحله
stage-new = مرحلهٔ جدید
stage-name-example = پیشنهاد
stage-name-missing = برای مرحله نام بنویسید.
stage-likelihood = احتمال موفقیت، ٪
stage-likelihood-error = عددی از ۰ تا ۱۰۰ بنویسید.
stage-day-limit-hint = معامله‌ای که بیشتر بماند، رو به خشکی به شمار می‌آید.
stage-number-error = عدد صحیح بنویسید یا خالی بگذارید.
stage-range = تعداد معاملهٔ باز در کاریز متعادل
stage-range-min = حداقل
stage-range-max = حداکثر
stage-range-error = حداکثر از حداقل کمتر است.
stage-guidance = اینجا چه باید کرد
stage-guidance-example = بپرسید چه نیازی دارند؛ بیشتر گوش کنید تا حرف بزنید.
stage-criteria = شرط‌های ورود
stage-criteria-hint = آنچه باید پیش از رسیدن معامله به اینجا برقرار باشد.
stage-criterion = شرط ورود { $n }
stage-criterion-new = شرط ورود جدید
stage-criterion-example = حدود بودجه مشخص است
stage-criterion-remove = حذف: { $text }
stage-rules = قواعد
stage-saved = مرحله ذخیره شد
stage-added = { $stage } اضافه شد
stage-archive = بایگانی { $stage }
stage-archive-words = سابقهٔ آن همچنان در آمار حساب می‌شود.
stage-archive-holds = { $n ->
    [one] { $n } معاملهٔ باز در آن است و به مرحلهٔ دیگری می‌رود.
   *[other] { $n } معاملهٔ باز در آن است و به مرحلهٔ دیگری می‌رود.
}
stage-archive-to = مقصد معامله‌ها
stage-archive-now = بایگانی
stage-archived = { $stage } بایگانی شد

## A new pipeline
pipeline-new = کاریز جدید
pipeline-example = تمدیدها
pipeline-missing = برای کاریز نام بنویسید.
pipeline-stages = مرحله‌های آغازین؛ همه را بعداً می‌توان تغییر داد
pipeline-add = افزودن کاریز
pipeline-added = { $name } اضافه شد
