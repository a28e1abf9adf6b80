## What stands in the page before anything else runs
page-failed = Kariz اجرا نشد
page-failed-words = بخشی از صفحه بار نشد، یا این مرورگر خیلی قدیمی است. داده‌های شما روی این دستگاه دست‌نخورده‌اند.
page-framed = Kariz درون صفحهٔ دیگری اجرا نمی‌شود
page-framed-words = صفحهٔ بیرونی می‌تواند شما را وادارد روی چیزی کلیک کنید که نمی‌بینید. هیچ‌چیز از شما در اینجا باز نشد.
page-framed-open = Kariz را جداگانه باز کنید
page-opening = در حال باز کردن Kariz…
page-again = دوباره امتحان کنید
page-description = کاریز فروشی که در یک صفحهٔ وب زندگی می‌کند: بدون حساب، بدون سرور.
