## The keys
help-title = صفحه‌کلید
help-letters = کلیدهای تک‌حرفی
help-letters-why = اگر با گفتار یا برنامهٔ دیگری حروف وارد می‌کنید، این کلیدها را خاموش کنید.
help-anywhere = همه‌جا
help-board = روی تابلو
help-deal = در معامله
help-search = جست‌وجو
help-this = این فهرست
help-close = بستن، لغو
help-arrows = بین کارت‌ها و ستون‌ها
help-to-cards = به نخستین کارت
help-cells = بین خانه‌ها
help-rows = ردیف بعدی و قبلی
help-select = انتخاب ردیف
help-edit = ویرایش خانه
help-wider = در سرستون: باریک‌تر یا پهن‌تر کردن ستون
help-open = باز کردن معامله
help-lift = برداشتن کارت؛ جهت‌نماها جابه‌جا می‌کنند، Space می‌گذارد، Esc لغو می‌کند
help-note = نوشتن یادداشت
help-log-call = ثبت تماس
help-log-mail = ثبت ایمیل
help-lead-next = سرنخ بعدی
help-lead-before = سرنخ قبلی
help-lead-work = شروع پیگیری این سرنخ و رفتن به بعدی
help-lead-nurture = کنار گذاشتن این سرنخ تا روزی معین
help-lead-convert = تبدیل این سرنخ به معامله
help-lead-disqualify = رد این سرنخ
help-lead-tick = انتخاب این سرنخ
help-lead-add = افزودن سرنخ در یک خط

## Today
help-next-row = رفتن به گام بعد
help-previous-row = رفتن به گام قبل
help-done-row = گام انجام شد
help-later-row = انجام در روز دیگر
help-one-by-one = یکی‌یکی

## The weekly review
help-review-next = معاملهٔ بعدی
help-review-previous = معاملهٔ قبلی
help-review-on = بردن معامله به مرحلهٔ بعد
help-review-back = برگرداندن معامله به مرحلهٔ قبل
help-review-park = کنار گذاشتن معامله تا یک روز
help-review-won = معامله موفق شد
help-review-close = معامله ناموفق شد
help-review-plan = تعیین گام
help-review-decide = ثبت تصمیم
help-review-part = بخش بعدی
help-review-part-before = بخش قبلی
