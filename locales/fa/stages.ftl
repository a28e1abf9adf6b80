## What stages ask for: in the stage's dialog, in the question, on cards and in deals

## An entry criterion
# "Filled in: Value"
criterion-field = پر شده: { $field }
# "Meeting: within the last 30 days"
criterion-activity = { $n ->
    [one] { $kind }: در { $n } روز گذشته
   *[other] { $kind }: در { $n } روز گذشته
}
criterion-any = هر ارتباط با خریدار
criterion-required = الزامی
criterion-is-required = الزامی: هیچ معامله‌ای بدون آن وارد نمی‌شود
criterion-when = در چه روزی بود
criterion-is-met = برقرار:
criterion-is-not-met = برقرار نیست:

## How it is edited
criterion-kind = شرط { $n }: نوع
criterion-kind-tick = تیک زدنی
criterion-kind-field = فیلد پرشده
criterion-kind-activity = انجام‌شده
criterion-which-field = شرط { $n }: فیلد
criterion-which-activity = شرط { $n }: فعالیت
criterion-days = طی چند روز
# "Won 62 % of 21 with it, 35 % of 17 without"
criterion-ended = موفق: { $with } از { $n } با آن، { $without } از { $m } بدون آن
criterion-ended-few = بسته‌شده با آن: { $n }، بدون آن: { $m }. برای مقایسه کم است.

## The question
criteria-fill-words = { $n ->
    [one] این معامله هنوز برای { $stage } آماده نیست. آنچه را کم دارد پر کنید.
   *[other] { $n } معامله هنوز برای { $stage } آماده نیست. آنچه اینجا پر می‌کنید، هر جا خالی باشد نوشته می‌شود.
}
criteria-fill = پر کردن و انتقال

## What is missing where a deal is
criteria-missing = شرط‌های ورودی که برقرار نیست: { $names }
criteria-missing-here = کمبودها برای { $stage }

## Signals that speak for a stage
stage-triggers = نشانه‌های انتقال
stage-triggers-hint = معامله‌ای در مرحله‌های قبل که این نشانه در آن ثبت شود، توصیهٔ انتقال به اینجا می‌گیرد.
suggest-title = توصیه
# "Asked for a quote: move to Proposal?"
suggest-move = { $signal }: انتقال به { $stage }؟
suggest-pass = فعلاً نه: { $stage }
suggest-passed = توصیه تا نشانهٔ بعدی کنار گذاشته شد
signals-title = نشانه‌ها
signals-record = ثبت نشانه
signals-none = آنچه نشان می‌دهد آماده‌اند: درخواست دمو، درخواست پیشنهاد قیمت، سفارش نمونه.
