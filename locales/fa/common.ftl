### Texts that all features share, in Project Fluent's format. Each becomes a function of src/i18n: `deals-count` is t::deals_count(n).

## Frame
skip-to-content = رفتن به محتوا
opening = در حال باز کردن کاریز شما…
opening-slow = بیش از معمول طول کشیده است. همه‌چیز روی این دستگاه همان‌طور که هست می‌ماند؛ بیشتر وقت‌ها تلاش دوباره کمک می‌کند.
open-failed = فضای کاری شما باز نشد
open-storage-unavailable = این مرورگر به Kariz جای ذخیره نمی‌دهد. در پنجرهٔ خصوصی، یا وقتی داده‌های سایت مسدود است، چیزی نگه داشته نمی‌شود: Kariz را در پنجرهٔ معمولی باز کنید.
open-damaged = { $chunks ->
    [one] { $chunks } بخش از داده‌های ذخیره‌شده خوانده نمی‌شود. چیزی حذف نشده است. نسخه‌ای از فضای کاری را از یک هم‌تیمی یا از پشتیبان باز کنید.
   *[other] { $chunks } بخش از داده‌های ذخیره‌شده خوانده نمی‌شود. چیزی حذف نشده است. نسخه‌ای از فضای کاری را از یک هم‌تیمی یا از پشتیبان باز کنید.
}
open-too-new = این فضای کاری با نگارش جدیدتری از Kariz نوشته شده است. برای دریافت آن، صفحه را دوباره بارگذاری کنید.
open-gone = آنچه از فضای کاری شما روی این دستگاه ذخیره شده بود از بین رفته است: مرورگر یا چیز دیگری آن را حذف کرده است. نسخه‌های آن در جاهای دیگر همان‌طور که بودند مانده‌اند: از نو شروع کنید و یکی از آن‌ها را باز کنید.
open-gone-named = آنچه از «{ $name }» روی این دستگاه ذخیره شده بود از بین رفته است: مرورگر یا چیز دیگری آن را حذف کرده است. نسخه‌های آن در جاهای دیگر همان‌طور که بودند مانده‌اند: از نو شروع کنید و یکی از آن‌ها را باز کنید.
open-save-unread = ذخیرهٔ بخش‌های ناخوانا در فایل
open-others = فضاهای کاری این دستگاه
open-start-anew = شروع از نو
removed-elsewhere = «{ $name }» در برگهٔ دیگری از روی این دستگاه حذف شد. نسخه‌های آن در جاهای دیگر همان‌طور که بودند مانده‌اند.
engine-stopped = Kariz از کار افتاد
engine-stopped-words = بخشی از برنامه دیگر کار نمی‌کند. هرچه ذخیره‌شده نشان داده شده بود، روی این دستگاه هست؛ برای ادامه، صفحه را دوباره بارگذاری کنید.
try-again = تلاش دوباره
close = بستن
messages = اعلان‌ها
cancel = لغو
save = ذخیره
undo = واگرد
redo = انجام دوباره
undo-named = واگرد: { $name }
redo-named = انجام دوباره: { $name }
undo-skipped = { $n ->
    [one] { $n } مقدار دست‌نخورده ماند: کسی پس از آن تغییرش داده است.
   *[other] { $n } مقدار دست‌نخورده ماند: کسی پس از آن تغییرشان داده است.
}
undo-changed-since = واگرد نشد: کسی پس از آن این را تغییر داده است.
undo-later-work = این دیگر به‌تنهایی واگرد نمی‌شود: پس از آن «{ $command }» برای «{ $name }» انجام شده است. ابتدا آن را واگرد کنید.
undo-is-needed = این دیگر به‌تنهایی واگرد نمی‌شود: «{ $name }» به آن وابسته است.
undo-show = نمایش
saved-field = ذخیره شد: { $field }، { $name }: { $value }
saved-what = ذخیره شد: { $what }
undid = واگرد شد: { $what }
redid = دوباره انجام شد: { $what }
undid-and = { $words }. { $more }
undid-nothing = چیزی برای تغییر نمانده بود.
undid-field = { $field }، { $name }: از { $from } به { $to }
undid-record = { $command }، «{ $name }»
undid-moved = { $n ->
    [one] انتقال { $n } معامله
   *[other] انتقال { $n } معامله
}
undid-closed = { $n ->
    [one] بستن { $n } معامله
   *[other] بستن { $n } معامله
}
undid-changed = { $n ->
    [one] تغییر { $n } معامله
   *[other] تغییر { $n } معامله
}
undid-removed = { $n ->
    [one] حذف { $n } مورد
   *[other] حذف { $n } مورد
}
undid-several = { $n ->
    [one] { $command }، { $n } مورد
   *[other] { $command }، { $n } مورد
}
new-deal = معاملهٔ جدید

## Navigation
tab-title = { $what } – { $workspace } – Kariz
# What waits to be done today, then the title.
tab-title-waiting = ({ $count }) { $title }
workspace-named = فضای کاری: { $name }
workspace-unnamed = فضای کاری بی‌نام
workspace-sample = نمونه
nav-main = ناوبری اصلی
nav-home = Kariz، صفحهٔ اصلی
nav-today = امروز
nav-today-waiting = { $count ->
    [one] { $count } گام باید انجام شود
   *[other] { $count } گام باید انجام شود
}
# What a file of planned steps is called.
calendar-file = گام‌های برنامه‌ریزی‌شده
nav-board = تابلو
nav-deals = معامله‌ها
nav-leads = سرنخ‌ها
# at most 14
nav-sequences = زنجیره‌ها
nav-forecast = پیش‌بینی
nav-review = مرور
nav-checkup = سلامت کاریز
nav-goals = هدف‌ها
nav-insights = تحلیل
nav-team = تیم و همگامی
nav-more = بیشتر
nav-settings = تنظیمات

## Saving
saving-saved = ذخیره‌شده روی این دستگاه
saving-pending = در حال ذخیره…
saving-failed = ذخیره نشد

## Dates
date-today = امروز
date-tomorrow = فردا
date-yesterday = دیروز
date-days-late = { $days ->
    [one] { $days } روز تأخیر
   *[other] { $days } روز تأخیر
}

## Fields
owner-nobody = تعیین‌نشده
field-half-typed = این هنوز کامل نیست. کاملش کنید یا فیلد را خالی کنید.
money-error = یک عدد بنویسید، مانند ۱۲٬۰۰۰ یا ۱٫۲ میلیون.
money-negative = مبلغی از ۰ به بالا بنویسید.
money-too-large = این مبلغ بزرگ‌تر از آن است که ذخیره شود.
money-too-fine = { $digits ->
    [0] { $currency } رقم اعشار ندارد.
    [one] { $currency } فقط { $digits } رقم اعشار دارد.
   *[other] { $currency } فقط { $digits } رقم اعشار دارد.
}
money-unknown-word = «{ $word }» ارز شناخته‌شده‌ای نیست. ریال، تومان یا EUR بنویسید، یا ارز را ننویسید.
money-two-currencies = دو ارز نوشته شده است. فقط یکی را بگذارید.
money-other-currency = اینجا فقط { $currency } پذیرفته می‌شود.
money-rial = { $amount } ریال
money-reads-as = یعنی { $amount }
number-error = عدد صحیح بنویسید، مانند ۳۰.
number-too-large = عددی تا { $most } بنویسید.

## Drafts
lately-today = { $time }
draft-from = پیش‌نویس { $when }
draft-kept = پیش‌نویس نگه داشته شد
draft-too-long = این متن طولانی‌تر از آن است که به‌صورت پیش‌نویس بماند.
draft-no-room = پیش‌نویس‌های دیگر همهٔ جا را گرفته‌اند، پس این یکی نگه داشته نمی‌شود. «تنظیمات» را ببینید.
draft-discard = حذف
draft-use = استفاده

## Two values for one field, wherever it is
conflicts-count = { $n ->
    [one] { $n } تداخل حل‌نشده
   *[other] { $n } تداخل حل‌نشده
}
conflicts-title = تداخل‌های حل‌نشده
conflicts-words = افراد مختلف این فیلدها را هم‌زمان در نسخه‌های جداگانه تغییر داده‌اند. هر دو مقدار نگه داشته می‌شود تا کسی انتخاب کند؛ این انتخاب برای همه است و واگرد آن را پس می‌گیرد.
conflicts-more = { $n ->
    [one] و { $n } مورد دیگر که پس از انتخاب‌های شما می‌آید
   *[other] و { $n } مورد دیگر که پس از انتخاب‌های شما می‌آید
}
conflicts-none = چیزی برای انتخاب نمانده است. هر کس بعد از این با شما ادغام کند، انتخاب‌های شما را می‌گیرد.
conflicts-open-deal = باز کردن معامله
conflicts-open = انتخاب
conflict-here = دو مقدار برای انتخاب
conflict-chosen = { $field }: { $value } انتخاب شد

## Rejections
rejected-not-found = این مورد دیگر وجود ندارد.
rejected-name-missing = باید نام داشته باشد.
rejected-already-there = { $name } از قبل هست.
rejected-criteria = شرط‌های ورود به { $stage } برقرار نیست.
rejected-skips = پرش از { $stage } مجاز نیست.
rejected-goes-back = برگشت معامله‌ها از { $stage } مجاز نیست.
rejected-stage-archived = { $stage } بایگانی شده است.
rejected-read-only = این یک تصویر لحظه‌ای است و فقط برای دیدن. برای کار به فضای کاری خود برگردید.
rejected-holds-deals = { $n ->
    [one] { $n } معاملهٔ باز در آن است. ابتدا آن را منتقل کنید.
   *[other] { $n } معاملهٔ باز در آن است. ابتدا آن‌ها را منتقل کنید.
}
rejected-last-one = آخرین مورد باید بماند.
rejected-deal-closed = { $title } بسته است. ابتدا آن را بازگشایی کنید.
rejected-deal-open = { $title } از قبل باز است.
rejected-out-of-range = { $field } خارج از محدودهٔ مجاز است.
rejected-workspace-state = این کار اکنون در این فضای کاری ممکن نیست.
rejected-nothing-to-undo = چیزی برای واگرد نیست.

## Said in several places
deal-won = موفق
deal-lost = ناموفق
deal-move-to = انتقال به…
deal-unknown-stage = مرحلهٔ نامعلوم
deal-conflict-named = تداخل: { $field }
deal-conflict-two = { $field }: هم‌زمان { $one } مقدار { $onevalue } و { $other } مقدار { $othervalue } را ثبت کرده‌اند
deal-conflict-many = { $field }: { $n } مقدار هم‌زمان ثبت شده است
deal-conflict-of = { $field }، { $record }
deal-conflict-kept = هر دو مقدار نگه داشته شده است. تا کسی انتخاب کند، Kariz یکی از آن‌ها را نشان می‌دهد.
deal-conflict-who = { $who }، { $when }
deal-conflict-choose = انتخاب
deal-conflict-keep = حفظ
deal-conflict-button = { $verb }: { $value }
deal-somebody = یک نفر
value-empty = خالی
value-yes = بله
value-no = خیر
value-kept = حذف‌نشده
value-removed = حذف‌شده
value-done = انجام‌شده
value-not-done = انجام‌نشده
value-unknown-record = چیزی که اینجا نیست
value-won-on = موفق در { $date }
value-lost-on = ناموفق در { $date }
value-lead-new = جدید
value-lead-working = در حال پیگیری از { $date }
value-lead-nurture = پیگیری دوباره در { $date }
value-lead-became = تبدیل‌شده به معاملهٔ { $deal }
value-lead-disqualified = ردشده در { $date }
deals-won = موفق
deals-lost = ناموفق
import = وارد کردن
start-default-name = کاریز ما
start-currency = ارز
start-empty = خالی: مرحله‌ها را خودم اضافه می‌کنم
start-pipeline-name = فروش جدید
settings-language-missing = این زبان دریافت نشد. وقتی به اینترنت وصل هستید دوباره امتحان کنید.
places-back = بازگشت به { $name }
places-found = فضای کاری پیداشده روی این دستگاه
add = افزودن
remove = حذف
not-now = فعلاً نه
open-a-copy = باز کردن نسخه
share-a-copy = اشتراک‌گذاری نسخه
drop-to-open = برای باز کردن رها کنید: نسخهٔ ‎.kariz، یا جدول CSV برای ورود
shared-title = فایلی با Kariz به اشتراک گذاشته شد
shared-file = فایل
shared-words = Kariz هنوز چیزی از آن نخوانده است. اگر همین حالا آن را به اشتراک نگذاشته‌اید، «فعلاً نه» را انتخاب کنید: وب‌سایت‌ها هم می‌توانند به اینجا فایل بفرستند.
shared-look = دیدن محتوا
shared-others = { $n ->
    [one] { $n } فایل دیگر هم با آن آمد و دست‌نخورده ماند: Kariz هر بار یک فایل را می‌بیند. آن را جداگانه به اشتراک بگذارید.
   *[other] { $n } فایل دیگر هم با آن آمد و دست‌نخورده ماند: Kariz هر بار یک فایل را می‌بیند. آن‌ها را یکی‌یکی به اشتراک بگذارید.
}
shared-nothing = در آنچه به اشتراک گذاشته شد چیزی نبود که Kariz بتواند باز کند: نسخه، جدول CSV یا لینک دعوت.
files-one = { $n ->
    [one] Kariz هر بار یک فایل را باز می‌کند: { $name }. { $n } فایل دیگر دست‌نخورده ماند.
   *[other] Kariz هر بار یک فایل را باز می‌کند: { $name }. { $n } فایل دیگر دست‌نخورده ماند.
}
shared-lost = آنچه به اشتراک گذاشته شد دریافت نشد: حداکثر ۶۴ مگابایت، و نه بیش از جای خالی این دستگاه، پذیرفته می‌شود. به جای آن، فایل را همین‌جا انتخاب کنید.
copy-downloaded = { $name } در دانلودهای شماست ({ $size }).
copy-shared = { $name } به اشتراک گذاشته شد.
refused-not-a-workspace = این فضای کاری Kariz نیست. نام نسخه به ‎.kariz ختم می‌شود؛ از هم‌تیمی خود بخواهید از «اشتراک‌گذاری نسخه» استفاده کند.
refused-not-a-workspace-but = این فضای کاری Kariz نیست؛ به نظر می‌رسد { $kind } باشد. نام نسخه به ‎.kariz ختم می‌شود؛ از هم‌تیمی خود بخواهید از «اشتراک‌گذاری نسخه» استفاده کند.
refused-damaged = فایل ناقص یا آسیب‌دیده است. دوباره آن را بخواهید، ترجیحاً از راهی که فایل‌ها را تغییر نمی‌دهد.
refused-not-kariz = این یک سند Automerge است، اما نه از Kariz. فایلی را انتخاب کنید که با «اشتراک‌گذاری نسخه» ساخته شده باشد.
refused-other-workspace = این نسخه‌ای از فضای کاری دیگری به نام «{ $name }» است و نمی‌توان آن را در این یکی ادغام کرد. نسخه‌ای از همین فضای کاری بخواهید، یا آن را به‌صورت فضای کاری جدا باز کنید.
refused-too-new = با نگارش جدیدتری از Kariz ساخته شده است. این صفحه را دوباره بارگذاری کنید تا آن نگارش را بگیرید، سپس دوباره امتحان کنید.
refused-too-large = اندازهٔ این فایل { $size } است، بیشتر از آنچه Kariz باز می‌کند. بررسی کنید فایل درست باشد، یا نسخهٔ جدیدی بخواهید.
refused-stopped = خواندن فایل بیش از حد زمان یا حافظه می‌گرفت و متوقف شد. برگه‌های دیگر را ببندید و دوباره امتحان کنید؛ اگر کمکی نکرد، نسخهٔ جدیدی بخواهید.
refused-read-only = آنچه اینجا باز است تصویر لحظه‌ای و فقط برای دیدن است. فایل را از یکی از فضاهای کاری خود باز کنید.
refused-nothing-previewed = ابتدا فایلی انتخاب کنید.
refused-not-saved = نسخه ادغام شد، اما این دستگاه اکنون آن را ذخیره نمی‌کند. پیش از بستن صفحه کمی جا باز کنید یا نسخه‌ای را به اشتراک بگذارید.
more-missing = این بخش از Kariz هنوز روی این دستگاه نیست. یک بار به اینترنت وصل شوید؛ از آن پس بدون اینترنت کار می‌کند.
signed-place = { $name } (تصویر لحظه‌ای)
update-waits = نگارش جدید Kariz آماده است.
update-now = بارگذاری دوباره
update-later = بعداً
invitation-wrong = این دعوت قابل استفاده نیست: سروری را نام نمی‌برد که Kariz به آن وصل شود. دعوت جدیدی بخواهید.
live-lost = نشست زنده پایان یافت یا ارتباط قطع شد. آنچه اینجاست حفظ شده است؛ برای ادامه دوباره دعوت کنید.
list-next = { $one }، { $other }
list-apart = { $one }؛ { $other }
list-dot = ؛
list-sentences = { $one } { $other }
deals-sum = { $n ->
    [one] { $n } معامله؛ { $sum }
   *[other] { $n } معامله؛ { $sum }
}
deals-open = باز
deals-told = { $all ->
    [one] { $shown } از { $all } معامله
   *[other] { $shown } از { $all } معامله
}
deal-edit = ویرایش
deal-edit-field = { $field }:
deal-date-error = تاریخی انتخاب کنید.
deal-value-currency = مبلغ اکنون { $value } است: ارز آن از { $was } به { $currency } تغییر کرد.
edit-meanwhile = در این میان کسی نوشته است: { $now }
edit-meanwhile-empty = در این میان کسی این را خالی کرده است.
edit-take-theirs = پذیرفتن آن

## How often an activity comes again
repeat-weekly = هر هفته
repeat-monthly = هر ماه
repeat-after = { $days ->
    [one] { $days } روز پس از انجام
   *[other] { $days } روز پس از انجام
}

## Asked for on the pages of a deal, a lead and the day (W3, W4, W5)
write-to = نوشتن…
start-sequence = شروع زنجیره…
prepare-meeting = آماده‌سازی
write-for-step = نوشتن: { $title }
step-with = با { $guests }
prepare-for = آماده‌سازی: { $title }
rejected-opted-out = { $name } نمی‌خواهد ایمیل و پیام بگیرد: زنجیره‌ای برای او شروع نمی‌شود.

## Goals and terms of payment
deed-set-goal = تعیین هدف
terms-at-order = { $share } هنگام سفارش
terms-after = { $n ->
    [one] { $share } پس از { $n } روز
   *[other] { $share } پس از { $n } روز
}
terms-edit = تغییر شرایط پرداخت
