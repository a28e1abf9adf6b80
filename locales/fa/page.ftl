## What stands in the page before anything else runs
page-failed = Kariz اجرا نشد
page-failed-words = بخشی از صفحه بارگذاری نشد، یا این مرورگر خیلی قدیمی است. داده‌های شما روی این دستگاه دست‌نخورده‌اند.
page-framed = Kariz درون صفحهٔ دیگری اجرا نمی‌شود
page-framed-words = صفحهٔ بیرونی می‌تواند شما را وادارد روی چیزی کلیک کنید که نمی‌بینید. هیچ‌یک از داده‌های شما اینجا باز نشده است.
page-framed-open = باز کردن Kariz به‌صورت جداگانه
page-opening = در حال باز کردن Kariz…
page-again = تلاش دوباره
page-description = کاریز فروش در یک صفحهٔ وب: بدون حساب کاربری، بدون سرور.
