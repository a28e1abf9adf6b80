### Today: what is overdue, due, has nothing planned, and comes.

## The page
today-filter = گام‌های چه کسی و از چه نوع
today-everyone = همه
today-mine = گام‌های من
today-one-by-one = یکی‌یکی
today-calendar = فایل تقویم
today-calendar-words = همهٔ گام‌های برنامه‌ریزی‌شده‌ای که اینجا دیده می‌شود، برای تقویم خودتان. فایل جدیدتر جای فایل قبلی را می‌گیرد.
today-calendar-empty = هیچ گام برنامه‌ریزی‌شده‌ای تاریخ ندارد.
today-calendar-done = { $count ->
    [one] { $count } گام در فایل تقویم است
   *[other] { $count } گام در فایل تقویم است
}
today-progress = { $done } از { $all } انجام شد
today-overdue = دارای تأخیر
# How many steps, and what their deals are worth.
today-part = { $count }؛ { $value }
today-unplanned = { $count ->
    [one] { $count } معاملهٔ باز
   *[other] { $count } معاملهٔ باز
}
today-more = { $count } مورد دیگر
today-undated = بدون تاریخ
today-upcoming = روزهای آینده
today-upcoming-count = { $count } گام در ۷ روز آینده
today-week = گام‌های ۷ روز آینده
today-meetings = { $count ->
    [0] بدون جلسه
    [one] { $count } جلسه
   *[other] { $count } جلسه
}
today-agenda = برنامهٔ روز
today-agenda-empty = امروز هیچ گامی ساعت ندارد. گامی که ساعت دارد اینجا می‌آید: «تماس با سارا ساعت ۱۴:۰۰».

## Leads
today-ready = آمادهٔ خرید
today-leads = سرنخ‌های در انتظار تماس
today-known-since = از { $date }
today-again = پیگیری دوباره، { $date }
today-plan-call = برنامه‌ریزی تماس

## Answers and renewals
today-awaited = در انتظار پاسخ
today-renewals = تمدیدها
today-silent = { $days ->
    [one] { $days } روز بی‌پاسخ
   *[other] { $days } روز بی‌پاسخ
}
today-renews = تمدید { $date }
today-answered = پاسخ داد
today-answered-named = پاسخ داد: { $title }
today-has-answered = { $title }: پاسخ ثبت شد

## A row
today-in-stage = { $days ->
    [0] از امروز در مرحله
    [one] { $days } روز در مرحله
   *[other] { $days } روز در مرحله
}
today-stuck = { $days ->
    [one] { $days } روز در { $stage }، مهلت { $limit } روز.
   *[other] { $days } روز در { $stage }، مهلت { $limit } روز.
}
today-called = تماس در { $time }: نتیجه چه شد؟
today-done-named = انجام شد: { $title }
today-call-named = تماس: { $name }
today-mail-named = ایمیل: { $name }
today-plan-for = تعیین گام: { $title }
today-plan-call-for = برنامه‌ریزی تماس: { $title }
today-later = روز دیگر
today-later-named = روز دیگر: { $title }
today-move-named = { $title }: تغییر زمان به { $date }
# On a small button: so many days from today.
# at most 6
today-plus-days = { $days } روز

## Another day
today-move-title = تغییر زمان: { $title }
today-move-words = یا بنویسید
today-move-example = سه‌شنبه ساعت ۱۰
today-move-unread = روزی بنویسید: «فردا»، «تا ۲ هفته دیگر»، «سه‌شنبه ساعت ۱۰».
today-move = تغییر زمان
today-moved = زمان جدید: { $what }، { $when }
today-stays = زمان تغییری نکرد: { $what }، { $when }

## What came of it
today-outcome-title = { $kind ->
    [call] تماس چطور بود؟
    [email] نتیجهٔ ایمیل چه شد؟
    [message] نتیجهٔ پیام چه شد؟
    [meeting] جلسه چطور بود؟
    [demo] دمو چطور بود؟
   *[other] نتیجه چه شد؟
}
today-minutes = { $minutes ->
    [one] حدود { $minutes } دقیقه
   *[other] حدود { $minutes } دقیقه
}
today-next-example = ارسال پیشنهاد چهارشنبه
today-comes-again = { $often }: نوبت بعد در { $date } است.
today-save-and-plan = ذخیره، گام بعد { $when }
today-only-save = فقط ذخیره
today-saved = انجام شد: { $step }
today-saved-and-planned = انجام شد: { $what }. گام بعد: { $next }، { $when }

## One by one
today-left = { $count ->
    [one] { $count } مورد مانده است
   *[other] { $count } مورد مانده است
}
today-pass = فعلاً نه
today-all-seen = همین بود
today-all-seen-words = آنچه از آن گذشتید هنوز در فهرست است.
today-to-list = بازگشت به فهرست

## Nothing to do
today-free = هیچ گامی سررسید نشده و هر معاملهٔ باز گام بعدی دارد
today-free-words = هر گامی که برای روزی می‌گذارید، همان روز اینجا می‌آید. روزهای آینده در زیر آمده است.
today-free-filtered = از آنچه در بالا انتخاب شده، چیزی سررسید نشده است.
today-everything = نمایش همه
today-nothing-yet = روز شما از اینجا شروع می‌شود
today-nothing-yet-words = معامله‌ای اضافه کنید و گام بعدی آن را تعیین کنید: «تماس با سارا دوشنبه ساعت ۹:۰۰». گام همان روز اینجا می‌آید، و آنچه به آن نرسیدید تا انجام شدن می‌ماند.
