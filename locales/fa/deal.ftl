## The deal's drawer
deal-gone = این معامله اینجا نیست
deal-gone-unknown = هیچ معامله‌ای در این فضای کاری این نشانی را ندارد. شاید در نسخه‌ای باشد که هنوز اینجا ادغام نشده است.
deal-gone-binned = این معامله در سطل بازیافت است.
deal-gone-undone = افزودن این معامله واگرد شده است. «انجام دوباره» آن را برمی‌گرداند.
deal-restore = بازیابی
deal-whole-title = عنوان کامل
deal-back = بازگشت
deal-before = معاملهٔ قبلی
deal-after = معاملهٔ بعدی
deal-contact-with-role = { $name }، { $role }
deal-opened = آغاز: { $date }
deal-opened-days = { $days ->
    [0] آغاز: { $date }
    [one] آغاز: { $date }، { $days } روز
   *[other] آغاز: { $date }، { $days } روز
}
deal-closes = بستن: { $date }
deal-no-value = هنوز بدون مبلغ
deal-copy-link = کپی لینک
deal-link-copied = لینک کپی شد. هرجا این فضای کاری باشد، این معامله را باز می‌کند.
deal-link = نشانی این معامله: { $address }
deal-more = بیشتر
deal-reopen = بازگشایی
deal-reopened = { $title } بازگشایی شد
deal-delete = حذف
deal-deleted = { $title } در سطل بازیافت است

## Stage path and entry criteria
deal-days = { $days ->
    [0] همان روز
    [one] { $days } روز
   *[other] { $days } روز
}
deal-days-here = { $days ->
    [0] از امروز
    [one] { $days } روز، اینجا
   *[other] { $days } روز، اینجا
}
deal-next-stage = بعدی
deal-skipped = پرش‌شده
deal-to-reach = برای رسیدن به { $stage }: { $met } از { $all }
deal-move-to-stage = انتقال به { $stage }
deal-ask = پرسش از { $name }

## Two values for one field
deal-elsewhere = این معامله در «{ $word }» است که نگارش جدیدتری از Kariz آن را می‌شناسد. اینجا فقط می‌توان آن را بازگشایی کرد.

## How it ended
deal-outcome = نتیجه
deal-won-on = موفق در { $date }، { $value }
deal-lost-on = ناموفق در { $date }: { $reason }
deal-no-reason = بدون ذکر دلیل
deal-add-note = افزودن یادداشت
deal-try-again = پیگیری دوباره
deal-retried-on = پیگیری دوباره در { $date }
deal-retried = دوباره در دست پیگیری است
deal-retry-lead = باز کردن سرنخ
deal-retry-day = روز دیگر…
deal-retry-off = دیگر پیگیری نشود
deal-retry-is-off = { $title } دیگر پیگیری نمی‌شود

## Next step
deal-next-step = گام بعدی
deal-nothing-planned = بدون برنامه
deal-plan-step = تعیین گام
deal-change-step = تغییر گام
deal-move-step = تغییر زمان
deal-done = انجام شد
deal-remove-step = حذف این گام
deal-complete-step = انجام شد: { $title }
deal-and-next = و گام بعد
deal-step-done = گام انجام شد
deal-also-planned = برنامه‌های دیگر
deal-no-date = بدون تاریخ
deal-today = امروز
deal-tomorrow = فردا
deal-in-a-week = یک هفتهٔ دیگر
step-more = بیشتر
step-repeat-never = بدون تکرار
step-to-calendar = به تقویم
step-no-day = این گام هنوز تاریخ ندارد.
deal-step-kind = نوع
deal-step-title = چه باید کرد
deal-step-example = تماس دربارهٔ بودجه
deal-time = ساعت
deal-touch-small-of = ارتباط { $n } از { $goal }

## Activity
deal-activity = فعالیت
deal-touch-of = ارتباط { $n } از { $goal }
deal-touch = ارتباط { $n }
deal-log = چه چیزی ثبت شود
deal-write = بنویسید چه گذشت…
deal-day = روز
deal-plan-it = برای بعد
deal-save-note = ذخیرهٔ یادداشت
deal-log-kind = { $kind ->
    [call] ثبت تماس
    [email] ثبت ایمیل
    [message] ثبت پیام
    [meeting] ثبت جلسه
    [demo] ثبت دمو
   *[other] ثبت کار
}
deal-plan-kind = { $kind ->
    [call] برنامه‌ریزی تماس
    [email] برنامه‌ریزی ایمیل
    [message] برنامه‌ریزی پیام
    [meeting] برنامه‌ریزی جلسه
    [demo] برنامه‌ریزی دمو
   *[other] برنامه‌ریزی کار
}
deal-timeline = رویدادها
deal-timeline-empty = آنچه ثبت می‌کنید و مسیر معامله اینجا می‌آید.
deal-show-all = نمایش هر { $n } مورد
deal-entry-menu = عملیات: { $title }
deal-not-done = هنوز انجام نشده
deal-remove = حذف
deal-activity-removed = فعالیت حذف شد
deal-opened-in = در { $stage } آغاز شد
deal-reopened-in = در { $stage } بازگشایی شد
deal-moved-from-to = از { $from } به { $to } منتقل شد
deal-moved-unmet = با اینکه شرط‌های ورود برقرار نبود، منتقل شد.
deal-was-won = موفق شد
deal-was-lost = ناموفق شد

## Fields
deal-key-fields = فیلدهای اصلی
deal-weighted = وزنی { $value }
deal-category-by-rule = بر اساس مرحله و تاریخ
deal-from-stage = از مرحله
deal-stage-says = مرحله: { $percent }
deal-percent-error = عددی از ۰ تا ۱۰۰ بنویسید.
deal-add-about = افزودن توضیحات
deal-domain = دامنهٔ وب
deal-industry = صنعت
deal-region = منطقه
deal-other-deals = معامله‌های دیگر با این مشتری
deal-stage-history = سابقهٔ مرحله‌ها
deal-since = از
deal-stayed = مدت

## Won and lost
close-won-title = موفق: { $title }
close-lost-title = ناموفق: { $title }
close-won-many = { $n ->
    [one] { $n } معاملهٔ موفق
   *[other] { $n } معاملهٔ موفق
}
close-lost-many = { $n ->
    [one] { $n } معاملهٔ ناموفق
   *[other] { $n } معاملهٔ ناموفق
}
close-value = مبلغ نهایی
close-why-won = چه شد که خریدند
close-note = چه گفته شد
close-reason = دلیل
close-reason-words = بعدها نشان می‌دهد چه چیزی را می‌شد بهتر انجام داد. اگر کسی نمی‌داند، خالی بگذارید.
close-new-reason = دلیل دیگر
close-add-reason = افزودن به فهرست
close-won = ثبت موفقیت
close-lost = ثبت شکست
close-was-won = { $title } موفق شد
close-was-lost = { $title } ناموفق شد
close-were-won = { $n ->
    [one] { $n } معامله موفق شد
   *[other] { $n } معامله موفق شد
}
close-was-lost-until = { $title } ناموفق شد و در { $day } دوباره پیش روی شما می‌آید
close-what-next = بعد از این
close-for-good = بدون پیگیری دوباره
close-again-on = پیگیری دوباره در روزی معین
close-nurture = حفظ ارتباط، بار اول سه ماه دیگر
close-were-lost = { $n ->
    [one] { $n } معامله ناموفق شد
   *[other] { $n } معامله ناموفق شد
}

## Planning in one line
plan-title = گام بعدی: { $deal }
plan-line = گام بعدی چیست و کی
plan-example = تماس با سارا دوشنبه ساعت ۹:۰۰
plan-missing = بنویسید چه باید کرد.
plan-reads-as = { $kind }؛ { $when }
plan-gone = آن روز گذشته است: { $when }.
plan-add = ثبت در برنامه
plan-done = در برنامه ثبت شد: { $step }، { $when }

## After a win
after-win-offer = گام‌های بعد
after-win-title = پس از موفقیت: { $title }
after-win-words = نگه داشتن مشتری از پیدا کردنش آسان‌تر است. آنچه بعدها فراموش می‌شود، همین حالا در برنامه بگذارید.
after-win-referral = درخواست معرفی
after-win-referral-hint = وقتی دیدند که نتیجه می‌دهد: دیگر چه کسی همین مشکل را دارد؟
after-win-renewal = تمدید
after-win-renewal-hint = تا پیش از پایان قرارداد گفت‌وگو کنید یا پیشنهاد بیشتری بدهید.
after-win-renewal-saved = ذخیره شد
after-win-renews = { $title } چند هفته پیش از آن روز در «امروز» می‌آید
after-win-welcome = زنجیرهٔ خوش‌آمد…
after-win-plan = ثبت
after-win-is-planned = در برنامه است
after-win-planned = در برنامه ثبت شد: { $step }

## People in a deal
deal-people = افراد این معامله
deal-person = افزودن فرد
deal-role = نقش
deal-role-of = نقش: { $name }
deal-role-remove = برداشتن { $name } از این معامله
# Since the buyer's last answer, although somebody has reached out
deal-silent = { $days ->
    [one] { $days } روز بی‌پاسخ
   *[other] { $days } روز بی‌پاسخ
}
