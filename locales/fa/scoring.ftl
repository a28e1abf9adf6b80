## The ideal customer
ideal-title = مشتری ایده‌آل
ideal-words = از واژه‌های خود مشتری‌ها استفاده کنید، همان‌طور که می‌گویند. چند چیز از یک نوع را با ویرگول جدا کنید. آنچه خالی بگذارید از سرنخ خواسته نمی‌شود.
ideal-wants-example = بدون نشتی، و قبضی که بتوان از آن سر درآورد
ideal-says-example = «چکه می‌کند و تا سقف نریزد کسی خبرمان نمی‌کند»
ideal-industries = صنعت‌ها
ideal-regions = منطقه‌ها
ideal-roles = سمت‌ها
ideal-pains-hint = در آنچه دربارهٔ سرنخ نوشته شده و در پاسخ پرسش‌ها پیدا می‌شود.
ideal-objections-hint = مشکلی که با یکی از این‌ها همراه باشد بخشی از امتیاز را می‌گیرد.
ideal-example = هتل، مدیریت ساختمان
ideal-size-from = اندازه از
ideal-size-to = اندازه تا
ideal-size-hint = هرچه را که می‌شمارید: نفر، واحد، شعبه.
ideal-budget-from = بودجه از
ideal-budget-to = بودجه تا
ideal-saved = مشتری ایده‌آل ثبت شد.
ideal-range = عدد اول نباید از دومی بیشتر باشد.
ideal-weights = صنعت ۱۵، اندازه ۱۲، منطقه ۸، سمت، بودجه و مشکل‌ها هر کدام ۵ امتیاز؛ امتیاز آنچه خالی بماند به بقیه می‌رسد.

## Points
points-title = امتیاز سرنخ‌ها
points-words = هر منبع امتیازش را همان روز می‌دهد، در مجموع تا سقفی معین، و این امتیاز طی آن روزها یکنواخت کم می‌شود؛ ۰ روز: می‌ماند. ۰ امتیاز: حساب نمی‌شود.
points-engagement = تعامل
points-source = چه پیش آمد
points-points = امتیاز
points-cap = سقف
points-days = روز
points-of = { $what }: { $of }
points-own = نشانه‌های خودتان
points-own-name = نام نشانه
points-own-add = افزودن نشانه
points-own-missing = نشانهٔ خودتان باید نام داشته باشد.
points-remove = حذف { $what }
points-fields = تناسب: امتیاز فیلدهای سرنخ
points-fields-none = هنوز چیزی نیست. به امتیاز مشتری ایده‌آل افزوده می‌شود؛ عدد زیر صفر از آن کم می‌کند.
points-field-add = افزودن فیلد
points-field = فیلد
points-test = شرط
points-test-word = { $test ->
    [filled] پر شده است
    [has] شامل این واژه‌ها
    [from] حداقل
   *[up-to] حداکثر
}
points-value = مقدار
points-value-missing = بنویسید با چه مقایسه شود.
points-ready = آمادهٔ خرید از
points-ready-hint = از ۱۰۰ امتیاز. وقتی سرنخ از این بگذرد، مسئول آن یک گام می‌گیرد، فقط یک بار.
points-ready-range = از ۱ تا ۱۰۰.
points-saved = امتیازها تغییر کرد.
points-usual = بازگشت به پیش‌فرض
points-signed = از ‎−{ $most } تا { $most }.

## What the score was worth
past-title = درستی امتیازها
past-words = برای هر سرنخی که تکلیفش روشن شده است، دوباره حساب می‌شود که آن روز چند امتیاز داشت، با قاعده‌های امروز و آنچه آن زمان معلوم بود.
past-over = آن زمان با { $points } امتیاز یا بیشتر
past-under = با کمتر از آن
past-won = { $share } موفق
past-of = { $won } از { $all } سرنخ موفق شد
past-nobody = هنوز هیچ‌کدام
past-guesses = { $n ->
    [one] فقط { $n } معامله که از سرنخ آمده بسته شده است: تا ۲۰ معامله، وزن‌ها هنوز حدس است.
   *[other] فقط { $n } معامله که از سرنخ آمده بسته شده است: تا ۲۰ معامله، وزن‌ها هنوز حدس است.
}
past-n = { $n ->
    [one] سابقهٔ خودتان: { $n } سرنخ
   *[other] سابقهٔ خودتان: { $n } سرنخ
}
past-learned = آموخته از معامله‌های بسته‌شده
past-learned-percent = احتمال موفقیت: { $percent }
past-learned-words = { $n ->
    [one] آموخته از { $n } معاملهٔ بسته‌شده. کنار امتیاز می‌آید و هرگز در آن حساب نمی‌شود.
   *[other] آموخته از { $n } معاملهٔ بسته‌شده. کنار امتیاز می‌آید و هرگز در آن حساب نمی‌شود.
}
past-learned-how = برای هر چیزی که از این سرنخ معلوم است، مقایسه می‌کند که در معامله‌های موفق چند بار چنین بوده و در ناموفق‌ها چند بار، و نسبت‌ها را در هم ضرب می‌کند؛ آنچه معلوم نیست حساب نمی‌شود.
past-learned-few = { $n ->
    [one] { $n } معامله بسته شده است. از ۵۰ معامله به بعد، از آن‌ها آموخته می‌شود که احتمال موفقیت هر سرنخ چقدر است.
   *[other] { $n } معامله بسته شده است. از ۵۰ معامله به بعد، از آن‌ها آموخته می‌شود که احتمال موفقیت هر سرنخ چقدر است.
}
past-learned-choose = برای دیدن احتمال موفقیت یک سرنخ، این را از صفحهٔ آن باز کنید.
past-for = به سود آن: { $won } از { $n } موفق
past-against = به زیان آن: { $won } از { $n } موفق
past-below = کمتر از { $most }
past-signal-none = بدون این نشانه: { $signal }
past-answer = { $question }: { $extent }
