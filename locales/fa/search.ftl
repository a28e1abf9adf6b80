## Search
search = جست‌وجو
search-placeholder = معامله، افراد، یادداشت
search-results = نتایج جست‌وجو
search-nothing = برای «{ $query }» چیزی پیدا نشد. با حروف کمتر، بیشتر پیدا می‌شود.
search-count = { $n ->
    [0] چیزی پیدا نشد
    [one] { $n } نتیجه
   *[other] { $n } نتیجه
}
search-deals = { $n ->
    [0] بدون معامله
    [one] { $n } معامله
   *[other] { $n } معامله
}
search-all = همهٔ { $n } مورد
search-more = { $n } مورد دیگر از { $all }
search-close = بستن جست‌وجو

## An organisation or a contact
who-last-touch = آخرین ارتباط: { $date }
who-no-touch = هنوز بدون ارتباط

## The palette
palette-title = دسترسی سریع
palette-do = عملیات
palette-go = رفتن به
palette-light = رنگ‌ها: روشن
palette-dark = رنگ‌ها: تیره
palette-system = رنگ‌ها: مانند سیستم
palette-language = زبان: { $name }
