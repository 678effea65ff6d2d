<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>Binary</name>
    <message>
        <source>GSM text</source>
        <translation>Текст GSM</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Unicode text</source>
        <translation>Текст Unicode</translation>
    </message>
    <message>
        <source>GSM text shown at once (class 0)</source>
        <translation>Текст GSM, показується одразу (клас 0)</translation>
    </message>
    <message>
        <source>Data shown at once (class 0)</source>
        <translation>Дані, показуються одразу (клас 0)</translation>
    </message>
    <message>
        <source>Unicode text shown at once (class 0)</source>
        <translation>Текст Unicode, показується одразу (клас 0)</translation>
    </message>
    <message>
        <source>GSM text for the phone&apos;s memory (class 1)</source>
        <translation>Текст GSM у пам’ять телефону (клас 1)</translation>
    </message>
    <message>
        <source>Data for the phone&apos;s memory (class 1)</source>
        <translation>Дані в пам’ять телефону (клас 1)</translation>
    </message>
    <message>
        <source>Unicode text for the phone&apos;s memory (class 1)</source>
        <translation>Текст Unicode у пам’ять телефону (клас 1)</translation>
    </message>
    <message>
        <source>GSM text for the SIM card (class 2)</source>
        <translation>Текст GSM на SIM-карту (клас 2)</translation>
    </message>
    <message>
        <source>Data for the SIM card (class 2)</source>
        <translation>Дані на SIM-карту (клас 2)</translation>
    </message>
    <message>
        <source>Unicode text for the SIM card (class 2)</source>
        <translation>Текст Unicode на SIM-карту (клас 2)</translation>
    </message>
    <message>
        <source>GSM text shown at once (class 0, short form)</source>
        <translation>Текст GSM, показується одразу (клас 0, коротка форма)</translation>
    </message>
    <message>
        <source>Data shown at once (class 0, short form)</source>
        <translation>Дані, показуються одразу (клас 0, коротка форма)</translation>
    </message>
    <message>
        <source>Data for the phone: WAP-push, ring tones, logos (class 1)</source>
        <translation>Дані для телефону: WAP-push, мелодії дзвінка, логотипи (клас 1)</translation>
    </message>
    <message>
        <source>SIM data (class 2)</source>
        <translation>Дані SIM (клас 2)</translation>
    </message>
    <message>
        <source>Voice mail is waiting; the message is not kept</source>
        <translation>Є голосова пошта; повідомлення не зберігається</translation>
    </message>
    <message>
        <source>Voice mail is waiting; the message is kept</source>
        <translation>Є голосова пошта; повідомлення зберігається</translation>
    </message>
    <message>
        <source>Ordinary message</source>
        <translation>Звичайне повідомлення</translation>
    </message>
    <message>
        <source>Silent: the phone confirms it and shows nothing (type 0)</source>
        <translation>Тихе: телефон підтверджує його й нічого не показує (тип 0)</translation>
    </message>
    <message>
        <source>Replaces the earlier message of type 1</source>
        <translation>Замінює попереднє повідомлення типу 1</translation>
    </message>
    <message>
        <source>Replaces the earlier message of type 2</source>
        <translation>Замінює попереднє повідомлення типу 2</translation>
    </message>
    <message>
        <source>Replaces the earlier message of type 3</source>
        <translation>Замінює попереднє повідомлення типу 3</translation>
    </message>
    <message>
        <source>Replaces the earlier message of type 4</source>
        <translation>Замінює попереднє повідомлення типу 4</translation>
    </message>
    <message>
        <source>Replaces the earlier message of type 5</source>
        <translation>Замінює попереднє повідомлення типу 5</translation>
    </message>
    <message>
        <source>Replaces the earlier message of type 6</source>
        <translation>Замінює попереднє повідомлення типу 6</translation>
    </message>
    <message>
        <source>Replaces the earlier message of type 7</source>
        <translation>Замінює попереднє повідомлення типу 7</translation>
    </message>
    <message>
        <source>Data for the SIM card</source>
        <translation>Дані для SIM-карти</translation>
    </message>
</context>
<context>
    <name>Ems</name>
    <message>
        <source>Black</source>
        <translation>Чорний</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Темно-сірий</translation>
    </message>
    <message>
        <source>Dark red</source>
        <translation>Темно-червоний</translation>
    </message>
    <message>
        <source>Dark yellow</source>
        <translation>Темно-жовтий</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Темно-зелений</translation>
    </message>
    <message>
        <source>Dark cyan</source>
        <translation>Темно-бірюзовий</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Темно-синій</translation>
    </message>
    <message>
        <source>Dark magenta</source>
        <translation>Темно-пурпуровий</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Сірий</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Білий</translation>
    </message>
    <message>
        <source>Bright red</source>
        <translation>Яскраво-червоний</translation>
    </message>
    <message>
        <source>Bright yellow</source>
        <translation>Яскраво-жовтий</translation>
    </message>
    <message>
        <source>Bright green</source>
        <translation>Яскраво-зелений</translation>
    </message>
    <message>
        <source>Bright cyan</source>
        <translation>Яскраво-бірюзовий</translation>
    </message>
    <message>
        <source>Bright blue</source>
        <translation>Яскраво-синій</translation>
    </message>
    <message>
        <source>Bright magenta</source>
        <translation>Яскраво-пурпуровий</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>As the language is written</source>
        <translation>За напрямком письма</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Великий</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Малий</translation>
    </message>
    <message>
        <source>Reserved size</source>
        <translation>Резервний розмір</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анімація</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>Мале зображення</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Велике зображення</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Мелодія</translation>
    </message>
    <message>
        <source>Small animation of your own</source>
        <translation>Власна мала анімація</translation>
    </message>
    <message>
        <source>Large animation of your own</source>
        <translation>Власна велика анімація</translation>
    </message>
    <message>
        <source>Chimes, high</source>
        <translation>Передзвін, високий</translation>
    </message>
    <message>
        <source>Chimes, low</source>
        <translation>Передзвін, низький</translation>
    </message>
    <message>
        <source>Ding</source>
        <translation>Дзинь</translation>
    </message>
    <message>
        <source>Tada</source>
        <translation>Та-да</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Drum</source>
        <translation>Барабан</translation>
    </message>
    <message>
        <source>Clapping</source>
        <translation>Оплески</translation>
    </message>
    <message>
        <source>Fanfare</source>
        <translation>Фанфари</translation>
    </message>
    <message>
        <source>Chord, high</source>
        <translation>Акорд, високий</translation>
    </message>
    <message>
        <source>Chord, low</source>
        <translation>Акорд, низький</translation>
    </message>
    <message>
        <source>Ironic, flirting</source>
        <translation>Іронія, флірт</translation>
    </message>
    <message>
        <source>Glad</source>
        <translation>Радість</translation>
    </message>
    <message>
        <source>Sceptical</source>
        <translation>Скепсис</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Смуток</translation>
    </message>
    <message>
        <source>Wow</source>
        <translation>Ого</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Плач</translation>
    </message>
    <message>
        <source>Winking</source>
        <translation>Підморгування</translation>
    </message>
    <message>
        <source>Laughing</source>
        <translation>Сміх</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>Байдужість</translation>
    </message>
    <message>
        <source>In love</source>
        <translation>Закоханість</translation>
    </message>
    <message>
        <source>Confused</source>
        <translation>Розгубленість</translation>
    </message>
    <message>
        <source>Tongue out</source>
        <translation>Показує язик</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Злість</translation>
    </message>
    <message>
        <source>Wearing glasses</source>
        <translation>В окулярах</translation>
    </message>
    <message>
        <source>Devil</source>
        <translation>Чортик</translation>
    </message>
</context>
<context>
    <name>MessageKind</name>
    <message>
        <source>Text message</source>
        <translation>Текстове повідомлення</translation>
    </message>
    <message>
        <source>An ordinary SMS: it is kept on the phone until it is deleted.</source>
        <translation>Звичайне SMS, що лишається в телефоні.</translation>
    </message>
    <message>
        <source>Flash message</source>
        <translation>Flash-повідомлення</translation>
    </message>
    <message>
        <source>Appears on the screen at once without being opened; many phones do not keep it afterwards.</source>
        <translation>З’являється на екрані одразу, без відкривання; багато телефонів потім його не зберігають.</translation>
    </message>
    <message>
        <source>Formatted or binary message</source>
        <translation>Форматоване або двійкове SMS</translation>
    </message>
    <message>
        <source>Bold, colours, sounds and small pictures for phones that understand them; or octets of your own.</source>
        <translation>Жирний шрифт, кольори, звуки й маленькі зображення для телефонів, які їх розуміють, або власні байти.</translation>
    </message>
    <message>
        <source>Link to the phone (WAP-push)</source>
        <translation>Посилання на телефон (WAP-push)</translation>
    </message>
    <message>
        <source>A title with a link that the phone offers to open.</source>
        <translation>Заголовок із посиланням, яке телефон пропонує відкрити.</translation>
    </message>
    <message>
        <source>Check numbers (HLR)</source>
        <translation>Перевірка номерів (HLR)</translation>
    </message>
    <message>
        <source>Asks the operator whether a number works and where it is. The person notices nothing.</source>
        <translation>Запитує оператора, чи працює номер і де він зараз. Людина нічого не помічає.</translation>
    </message>
    <message>
        <source>Silent check (ping)</source>
        <translation>Тиха перевірка (ping)</translation>
    </message>
    <message>
        <source>An invisible message shows whether a phone is switched on. The person notices nothing.</source>
        <translation>Невидиме повідомлення показує, чи ввімкнено телефон. Людина нічого не помічає.</translation>
    </message>
    <message>
        <source>Picture message (MMS)</source>
        <translation>Медіаповідомлення (MMS)</translation>
    </message>
    <message>
        <source>Pictures, sounds, films and text in one message.</source>
        <translation>Зображення, звуки, відео й текст в одному повідомленні.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронний лист</translation>
    </message>
    <message>
        <source>A letter with a subject and files, from an address of yours.</source>
        <translation>Лист із темою та файлами, з вашої адреси.</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>Голосовий дзвінок</translation>
    </message>
    <message>
        <source>The phone rings and a voice reads the text, or a recording is played.</source>
        <translation>Телефон дзвонить, і голос читає текст або звучить запис.</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>A message in Viber, for people who have it.</source>
        <translation>Повідомлення у Viber для тих, хто ним користується.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>A message in WhatsApp, for people who have it.</source>
        <translation>Повідомлення у WhatsApp для тих, хто ним користується.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>A message from your Telegram bot, or a code in Telegram.</source>
        <translation>Повідомлення від вашого бота в Telegram або код у Telegram.</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Соціальні мережі</translation>
    </message>
    <message>
        <source>A message in the social networks the gateway reaches.</source>
        <translation>Повідомлення в соціальних мережах, з якими працює шлюз.</translation>
    </message>
</context>
<context>
    <name>UserData</name>
    <message>
        <source>Octets of the header</source>
        <translation>Байтів у заголовку</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Що йде далі</translation>
    </message>
    <message>
        <source>Octets of it</source>
        <translation>Байтів у ньому</translation>
    </message>
    <message>
        <source>Characters before it</source>
        <translation>Символів перед ним</translation>
    </message>
    <message>
        <source>Characters in it</source>
        <translation>Символів у ньому</translation>
    </message>
    <message>
        <source>Look of the letters</source>
        <translation>Вигляд літер</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Який саме</translation>
    </message>
    <message>
        <source>iMelody</source>
        <translation>iMelody</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Пікселі</translation>
    </message>
    <message>
        <source>Width in octets</source>
        <translation>Ширина в байтах</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Висота в пікселях</translation>
    </message>
    <message>
        <source>Reference of the message</source>
        <translation>Ідентифікатор повідомлення</translation>
    </message>
    <message>
        <source>Parts in all</source>
        <translation>Усього частин</translation>
    </message>
    <message>
        <source>Number of this part</source>
        <translation>Номер цієї частини</translation>
    </message>
    <message>
        <source>Port it goes to</source>
        <translation>Порт призначення</translation>
    </message>
    <message>
        <source>Port it comes from</source>
        <translation>Порт відправника</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Хибний формат</translation>
    </message>
    <message>
        <source>WBXML version</source>
        <translation>Версія WBXML</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Тип документа</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Набір символів</translation>
    </message>
    <message>
        <source>String table</source>
        <translation>Таблиця рядків</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Елемент</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Атрибут</translation>
    </message>
    <message>
        <source>Part of the link</source>
        <translation>Частина посилання</translation>
    </message>
    <message>
        <source>Date, universal time</source>
        <translation>Дата, всесвітній час</translation>
    </message>
    <message>
        <source>End of the attributes</source>
        <translation>Кінець атрибутів</translation>
    </message>
    <message>
        <source>End of the element</source>
        <translation>Кінець елемента</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Кодова сторінка</translation>
    </message>
    <message>
        <source>Part of a long message</source>
        <translation>Частина довгого повідомлення</translation>
    </message>
    <message>
        <source>Messages are waiting</source>
        <translation>Повідомлення чекають</translation>
    </message>
    <message>
        <source>Ports, one octet each</source>
        <translation>Порти, по одному байту</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Порти</translation>
    </message>
    <message>
        <source>Service centre control</source>
        <translation>Параметри SMS-центру</translation>
    </message>
    <message>
        <source>Source of the header</source>
        <translation>Джерело заголовка</translation>
    </message>
    <message>
        <source>Part of a long message, long reference</source>
        <translation>Частина довгого повідомлення, довгий ідентифікатор</translation>
    </message>
    <message>
        <source>Wireless control message protocol</source>
        <translation>Бездротовий протокол керувальних повідомлень</translation>
    </message>
    <message>
        <source>Text formatting</source>
        <translation>Форматування тексту</translation>
    </message>
    <message>
        <source>Sound of the phone</source>
        <translation>Вбудований звук</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Мелодія</translation>
    </message>
    <message>
        <source>Animation of the phone</source>
        <translation>Вбудована анімація</translation>
    </message>
    <message>
        <source>Large animation</source>
        <translation>Велика анімація</translation>
    </message>
    <message>
        <source>Small animation</source>
        <translation>Мала анімація</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Велике зображення</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>Мале зображення</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Objects that belong together</source>
        <translation>Пов’язані між собою об’єкти</translation>
    </message>
    <message>
        <source>Extended object</source>
        <translation>Розширений об’єкт</translation>
    </message>
    <message>
        <source>Extended object used again</source>
        <translation>Розширений об’єкт, повторно</translation>
    </message>
    <message>
        <source>Compression control</source>
        <translation>Керування стисненням</translation>
    </message>
    <message>
        <source>May objects be passed on</source>
        <translation>Чи можна пересилати об’єкти</translation>
    </message>
    <message>
        <source>Vector graphics, standard size</source>
        <translation>Векторна графіка, стандартний розмір</translation>
    </message>
    <message>
        <source>Vector graphics, character size</source>
        <translation>Векторна графіка, розмір символу</translation>
    </message>
    <message>
        <source>Request for an extended object</source>
        <translation>Запит розширеного об’єкта</translation>
    </message>
    <message>
        <source>Length of an e-mail header</source>
        <translation>Довжина заголовка e-mail</translation>
    </message>
    <message>
        <source>Hyperlink</source>
        <translation>Гіперпосилання</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>Адреса для відповіді</translation>
    </message>
    <message>
        <source>Enhanced voice mail</source>
        <translation>Розширена голосова пошта</translation>
    </message>
    <message>
        <source>National letters, single shift</source>
        <translation>Національні літери, разове перемикання</translation>
    </message>
    <message>
        <source>National letters, locking shift</source>
        <translation>Національні літери, перемикання з фіксацією</translation>
    </message>
    <message>
        <source>SIM toolkit security</source>
        <translation>Захист SIM Toolkit</translation>
    </message>
    <message>
        <source>Between two services</source>
        <translation>Між двома службами</translation>
    </message>
    <message>
        <source>Of the service centre</source>
        <translation>Для потреб SMS-центру</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Зарезервовано</translation>
    </message>
    <message>
        <source>WAP-push</source>
        <translation>WAP-push</translation>
    </message>
    <message>
        <source>Secure WAP-push</source>
        <translation>Захищений WAP-push</translation>
    </message>
    <message>
        <source>Ring tone</source>
        <translation>Мелодія дзвінка</translation>
    </message>
    <message>
        <source>Operator logo</source>
        <translation>Логотип оператора</translation>
    </message>
    <message>
        <source>Picture of a group of callers</source>
        <translation>Зображення групи контактів</translation>
    </message>
    <message>
        <source>WAP session without connection</source>
        <translation>WAP-сеанс без з’єднання</translation>
    </message>
    <message>
        <source>Secure WAP session</source>
        <translation>Захищений WAP-сеанс</translation>
    </message>
    <message>
        <source>Visiting card</source>
        <translation>Візитна картка</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Запис календаря</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>Номер транзакції</translation>
    </message>
    <message>
        <source>Kind of the packet</source>
        <translation>Тип пакета</translation>
    </message>
    <message>
        <source>Size of the headers</source>
        <translation>Розмір заголовків</translation>
    </message>
    <message>
        <source>Kind of the content</source>
        <translation>Тип вмісту</translation>
    </message>
    <message>
        <source>Further header</source>
        <translation>Ще заголовок</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Не читається</translation>
    </message>
</context>
<context>
    <name>Visnyk::AccountDialog</name>
    <message>
        <source>&amp;Gateway address:</source>
        <translation>Адреса &amp;шлюзу:</translation>
    </message>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>Спосіб &amp;входу:</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Логін:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Пароль:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>&amp;Назва облікового запису:</translation>
    </message>
    <message>
        <source>&amp;Use this account from now on</source>
        <translation>В&amp;ідтепер використовувати цей обліковий запис</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Пе&amp;ревірити зв’язок</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Логін і пароль</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Login and MD5 of the password</source>
        <translation>Логін і MD5 пароля</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Адреса шлюзу</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Enter the password of the account “%1”. It is saved in the system&apos;s key store when that is possible.</source>
        <translation>Введіть пароль облікового запису «%1». За можливості його буде збережено в системному сховищі паролів.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Новий обліковий запис</translation>
    </message>
    <message>
        <source>Enter what you use to sign in at the gateway&apos;s web site. The password is saved in the system&apos;s key store, never in a file.</source>
        <translation>Введіть те, з чим ви входите на сайт шлюзу. Пароль зберігається в системному сховищі паролів, а не у файлі.</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Обліковий запис «%1»</translation>
    </message>
    <message>
        <source>The saved password belongs to the address and the login. Change one of them, and it has to be entered again.</source>
        <translation>Збережений пароль належить до цієї адреси й логіна. Якщо змінити щось із них, його доведеться ввести знову.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>login, host</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>Only addresses with https:// are safe: otherwise the password travels for everybody to read.</source>
        <translation>Безпечні лише адреси з https://, інакше пароль передається так, що його може прочитати будь-хто.</translation>
    </message>
    <message>
        <source>Write the address like https://smsc.ua.</source>
        <translation>Напишіть адресу так: https://smsc.ua.</translation>
    </message>
    <message>
        <source>Enter the login.</source>
        <translation>Введіть логін.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Введіть ключ API.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введіть пароль.</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>&amp;Ключ API:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>З&amp;акрити</translation>
    </message>
    <message>
        <source>saved; leave empty to keep it</source>
        <translation>збережено; залиште порожнім, щоб не міняти</translation>
    </message>
    <message>
        <source>The API key is sent to %1 and nowhere else.</source>
        <translation>Ключ API надсилається лише на %1 і більше нікуди.</translation>
    </message>
    <message>
        <source>The login and the password are sent to %1 and nowhere else.</source>
        <translation>Логін і пароль надсилаються лише на %1 і більше нікуди.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Таку назву вже має інший обліковий запис.</translation>
    </message>
    <message>
        <source>Asking %1 for the balance…</source>
        <translation>Запитуємо баланс: %1…</translation>
    </message>
    <message>
        <source>It works. The balance is %1.</source>
        <translation>Усе працює. Баланс: %1.</translation>
    </message>
    <message>
        <source>Saving the password in the system&apos;s key store…</source>
        <translation>Зберігаємо пароль у системному сховищі паролів…</translation>
    </message>
    <message>
        <source>The API key is sent to %1, or to its back-up %2, and nowhere else.</source>
        <translation>Ключ API надсилається лише на %1 або його резервну адресу %2 і більше нікуди.</translation>
    </message>
    <message>
        <source>The login and the password are sent to %1, or to its back-up %2, and nowhere else.</source>
        <translation>Логін і пароль надсилаються лише на %1 або його резервну адресу %2 і більше нікуди.</translation>
    </message>
</context>
<context>
    <name>Visnyk::AccountTexts</name>
    <message>
        <source>%1, in use</source>
        <translation>%1, використовується</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>на цьому комп’ютері</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>balance, how long ago it was asked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>поки невідомий</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не потрібен</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>читаємо…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>збережено</translation>
    </message>
    <message>
        <source>kept until you quit</source>
        <translation>до виходу з програми</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
</context>
<context>
    <name>Visnyk::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Сховати це повідомлення</translation>
    </message>
</context>
<context>
    <name>Visnyk::BatchCard</name>
    <message>
        <source>an account that was removed</source>
        <translation>вилучений обліковий запис</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>заплановано на %1</translation>
    </message>
    <message>
        <source>confirmed for %1</source>
        <translation>підтверджено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>Надіслати ще раз %Ln повідомлення…</numerusform>
            <numerusform>Надіслати ще раз %Ln повідомлення…</numerusform>
            <numerusform>Надіслати ще раз %Ln повідомлень…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln problem(s)</source>
        <translation>
            <numerusform>Показати %Ln проблему</numerusform>
            <numerusform>Показати %Ln проблеми</numerusform>
            <numerusform>Показати %Ln проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Shows the messages of this sending in the History</source>
        <translation>Показує повідомлення цього надсилання в «Історії»</translation>
    </message>
    <message numerus="yes">
        <source>The gateway has no trace of %Ln message(s): not sent, not charged. Send again with the same content?</source>
        <translation>
            <numerusform>Шлюз нічого не знає про %Ln повідомлення: не надіслано, кошти не списано. Надіслати ще раз із тим самим вмістом?</numerusform>
            <numerusform>Шлюз нічого не знає про %Ln повідомлення: не надіслано, кошти не списано. Надіслати ще раз із тим самим вмістом?</numerusform>
            <numerusform>Шлюз нічого не знає про %Ln повідомлень: не надіслано, кошти не списано. Надіслати ще раз із тим самим вмістом?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <comment>messages</comment>
        <translation>
            <numerusform>Надіслати ще раз %Ln повідомлення</numerusform>
            <numerusform>Надіслати ще раз %Ln повідомлення</numerusform>
            <numerusform>Надіслати ще раз %Ln повідомлень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::BitmapDialog</name>
    <message>
        <source>Picture in black and white</source>
        <translation>Чорно-біле зображення</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Вибрати &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Взяти з &amp;буфера</translation>
    </message>
    <message>
        <source>Takes the picture of the clipboard</source>
        <translation>Бере зображення з буфера обміну</translation>
    </message>
    <message>
        <source>The picture as it will look</source>
        <translation>Як виглядатиме зображення</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Розмір:</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Розмір зображення</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ширина в пікселях</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Висота в пікселях</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>пікселів</translation>
    </message>
    <message>
        <source>&amp;Greys:</source>
        <translation>&amp;Сірі тони:</translation>
    </message>
    <message>
        <source>How greys become black and white</source>
        <translation>Як сірі тони стають чорними й білими</translation>
    </message>
    <message>
        <source>&amp;Darkness:</source>
        <translation>За&amp;темнення:</translation>
    </message>
    <message>
        <source>Darkness of the picture</source>
        <translation>Затемнення зображення</translation>
    </message>
    <message>
        <source>S&amp;wap black and white</source>
        <translation>По&amp;міняти чорне й біле</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Вибрати зображення</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>Зображення (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>з буфера обміну</translation>
    </message>
    <message>
        <source>Choose a picture to see it as the phone will show it.</source>
        <translation>Виберіть зображення, щоб побачити, яким його покаже телефон.</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>name of a picture, its width and height in pixels</comment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>Takes %1 of the %2 octets of a part.</source>
        <translation>Займає %1 з %2 байтів частини.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Choose another one.</source>
        <translation>Файл не вдається відкрити. Виберіть інший.</translation>
    </message>
    <message>
        <source>The file is larger than 2 MiB. Choose a smaller one.</source>
        <translation>Файл більший за 2 МіБ. Виберіть менший.</translation>
    </message>
    <message>
        <source>The file is not a picture of a known type. Choose a PNG, JPEG, GIF, BMP or WebP file.</source>
        <translation>Файл не є зображенням відомого типу. Виберіть файл PNG, JPEG, GIF, BMP або WebP.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Choose a smaller one.</source>
        <translation>У зображенні забагато пікселів. Виберіть менше.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Choose another one.</source>
        <translation>Зображення пошкоджене, і його не вдається прочитати. Виберіть інше.</translation>
    </message>
    <message>
        <source>Small, 16 × 16</source>
        <translation>Мале, 16 × 16</translation>
    </message>
    <message>
        <source>Large, 32 × 32</source>
        <translation>Велике, 32 × 32</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Власний розмір</translation>
    </message>
    <message>
        <source>as dots, for photos</source>
        <translation>точками, для фото</translation>
    </message>
    <message>
        <source>as black or white, for drawings</source>
        <translation>чорним або білим, для малюнків</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Вставити</translation>
    </message>
</context>
<context>
    <name>Visnyk::BotEditor</name>
    <message>
        <source>&amp;From the bot:</source>
        <translation>Від б&amp;ота:</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Код:</translation>
    </message>
    <message>
        <source>The te&amp;xt is a code; Telegram itself shows it, no bot is needed</source>
        <translation>Текст &amp;є кодом; його показує сам Telegram, бот не потрібен</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Номер:</translation>
    </message>
    <message>
        <source>ask to conf&amp;irm it again when the last time was more than</source>
        <translation>просити підтвердити його знову, якщо востаннє це &amp;було понад</translation>
    </message>
    <message>
        <source>Days since the number was confirmed</source>
        <translation>Днів від підтвердження номера</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>тому</translation>
    </message>
    <message>
        <source>&amp;From the number:</source>
        <translation>З н&amp;омера:</translation>
    </message>
    <message>
        <source>Number of the bot</source>
        <translation>Номер бота</translation>
    </message>
    <message>
        <source>the gateway’s own</source>
        <translation>власний номер шлюзу</translation>
    </message>
    <message>
        <source> days</source>
        <translation> днів</translation>
    </message>
</context>
<context>
    <name>Visnyk::Causes</name>
    <message>
        <source>%1 instead of %2.</source>
        <comment>numbers of parts: &apos;1 part&apos; instead of &apos;2 parts&apos;</comment>
        <translation>%1, а не %2.</translation>
    </message>
    <message>
        <source>%1 That saves %2.</source>
        <translation>%1 Це заощадить %2.</translation>
    </message>
    <message>
        <source>These characters make the whole text Unicode: %1. With plain ones it needs %2</source>
        <translation>Через ці символи весь текст стає Unicode: %1. Якщо взяти звичайні: %2</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>За&amp;мінити їх</translation>
    </message>
    <message>
        <source>These characters make the whole text Unicode, 70 characters a part: %1.</source>
        <translation>Через ці символи весь текст стає Unicode, по 70 символів у частині: %1.</translation>
    </message>
    <message>
        <source>Letters that are not Latin are sent as Unicode: 70 characters in one part, 67 in each of several.</source>
        <translation>Нелатинські літери надсилаються як Unicode: 70 символів в одній частині, по 67 — якщо частин кілька.</translation>
    </message>
    <message>
        <source>%1 In Latin letters it would be about %2</source>
        <translation>%1 Латинкою було б приблизно: %2</translation>
    </message>
    <message>
        <source>Write in &amp;Latin letters</source>
        <translation>Писати &amp;латинкою</translation>
    </message>
    <message>
        <source>The text is cut at the limit of %1; people do not get the rest.</source>
        <translation>Текст обрізається на межі, яку задано (%1); решти люди не отримають.</translation>
    </message>
    <message numerus="yes">
        <source>A text of more than %1 characters is sent in parts of %2. %Ln character(s) less would make it %3</source>
        <translation>
            <numerusform>Текст, довший за %1 символів, надсилається частинами по %2. Якщо скоротити його на %Ln символ, буде %3</numerusform>
            <numerusform>Текст, довший за %1 символів, надсилається частинами по %2. Якщо скоротити його на %Ln символи, буде %3</numerusform>
            <numerusform>Текст, довший за %1 символів, надсилається частинами по %2. Якщо скоротити його на %Ln символів, буде %3</numerusform>
        </translation>
    </message>
    <message>
        <source>These characters count twice: %1</source>
        <translation>Ці символи рахуються за два: %1</translation>
    </message>
    <message>
        <source>The price was confirmed by the gateway %1.</source>
        <translation>Шлюз підтвердив ціну %1.</translation>
    </message>
    <message>
        <source>The price is an estimate from what the gateway told %1.</source>
        <translation>Ціна приблизна: за тим, що шлюз повідомив %1.</translation>
    </message>
    <message numerus="yes">
        <source>The price for %Ln of the people is not known yet. The gateway tells it when it is asked.</source>
        <translation>
            <numerusform>Ціна для %Ln одержувача поки невідома. Шлюз повідомить її, коли його запитають.</numerusform>
            <numerusform>Ціна для %Ln одержувачів поки невідома. Шлюз повідомить її, коли його запитають.</numerusform>
            <numerusform>Ціна для %Ln одержувачів поки невідома. Шлюз повідомить її, коли його запитають.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway would refuse these numbers: %1</source>
        <translation>Шлюз відхилив би ці номери: %1</translation>
    </message>
    <message>
        <source>&amp;Show the numbers</source>
        <translation>По&amp;казати номери</translation>
    </message>
    <message>
        <source>The balance is too small by %1.</source>
        <translation>На балансі бракує %1.</translation>
    </message>
    <message>
        <source>How many people are in a group is known to the gateway only.</source>
        <translation>Скільки людей у групі, знає лише шлюз.</translation>
    </message>
    <message>
        <source>The gateway writes in Latin letters by a table of its own, so the number of parts is an estimate.</source>
        <translation>Шлюз пише латинкою за власною таблицею, тож кількість частин приблизна.</translation>
    </message>
    <message>
        <source>These characters make the whole text Unicode: %1. With plain ones it has as many parts.</source>
        <translation>Через ці символи весь текст стає Unicode: %1. Якщо взяти звичайні, частин буде стільки ж.</translation>
    </message>
    <message>
        <source>The gateway was asked for the price without the files. It counts them when the message is sent.</source>
        <translation>Ціну запитано без файлів. Шлюз врахує їх під час надсилання.</translation>
    </message>
    <message>
        <source>These would make it Unicode too, but have plain forms: %1</source>
        <translation>Ці теж зробили б текст Unicode, але їх можна замінити простими: %1</translation>
    </message>
</context>
<context>
    <name>Visnyk::CausesPopup</name>
    <message>
        <source>What makes the price</source>
        <translation>З чого складається ціна</translation>
    </message>
</context>
<context>
    <name>Visnyk::ComposePage</name>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Вид:</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Вид повідомлення</translation>
    </message>
    <message>
        <source>Fill in &amp;a sample</source>
        <translation>&amp;Заповнити зразком</translation>
    </message>
    <message>
        <source>Fictional numbers and a text, to try out sending</source>
        <translation>Вигадані номери й текст, щоб спробувати надсилання</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Кому:</translation>
    </message>
    <message>
        <source>Messa&amp;ge:</source>
        <translation>&amp;Повідомлення:</translation>
    </message>
    <message>
        <source>The numbers are still being read.</source>
        <translation>Номери ще читаються.</translation>
    </message>
    <message>
        <source>The outbox is being opened.</source>
        <translation>Відкриваються вихідні.</translation>
    </message>
    <message>
        <source>The password of this account is missing.</source>
        <translation>Бракує пароля цього облікового запису.</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Надіслати (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nothing makes this message dearer than it has to be.</source>
        <translation>Ніщо не робить це повідомлення дорожчим, ніж треба.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Скасовано. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Replace what is written here with the message taken back</source>
        <translation>Замінити написане тут на скасоване повідомлення</translation>
    </message>
    <message>
        <source>There is something on this page already.</source>
        <translation>На цій сторінці вже щось написано.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Замін&amp;ити</translation>
    </message>
    <message>
        <source>Hello! The office is closed on Friday. See you on Monday.</source>
        <comment>a sample text message</comment>
        <translation>Вітаємо! У п’ятницю офіс не працює. До зустрічі в понеділок.</translation>
    </message>
    <message>
        <source>The draft could not be saved. Keep this window open.</source>
        <translation>Чернетку не вдалося зберегти. Не закривайте це вікно.</translation>
    </message>
    <message>
        <source>What makes the price</source>
        <translation>З чого складається ціна</translation>
    </message>
    <message>
        <source>The files are still being read.</source>
        <translation>Файли ще читаються.</translation>
    </message>
    <message>
        <source>Take the link’s message</source>
        <translation>Взяти повідомлення з посилання</translation>
    </message>
    <message>
        <source>Bring back what was written</source>
        <translation>Повернути написане</translation>
    </message>
</context>
<context>
    <name>Visnyk::ComposeWords</name>
    <message>
        <source>Latin</source>
        <translation>Латиниця</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number of characters</comment>
        <translation>приблизно %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · %4</source>
        <comment>Latin · 132 of 160 · 1 part</comment>
        <translation>%1 · %2 з %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln група</numerusform>
            <numerusform>%Ln групи</numerusform>
            <numerusform>%Ln груп</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Надіслати</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to %Ln people</source>
        <translation>
            <numerusform>&amp;Надіслати %Ln одержувачу</numerusform>
            <numerusform>&amp;Надіслати %Ln одержувачам</numerusform>
            <numerusform>&amp;Надіслати %Ln одержувачам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to %Ln people and groups</source>
        <translation>
            <numerusform>&amp;Надіслати людям і групам: %Ln</numerusform>
            <numerusform>&amp;Надіслати людям і групам: %Ln</numerusform>
            <numerusform>&amp;Надіслати людям і групам: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No number could be read yet. Check the numbers marked red.</source>
        <translation>Поки не вдалося прочитати жодного номера. Перевірте номери, позначені червоним.</translation>
    </message>
    <message>
        <source>The price appears when there is a text and somebody to send it to.</source>
        <translation>Ціна з’явиться, коли буде текст і кому його надсилати.</translation>
    </message>
    <message>
        <source>Price not known yet; the gateway is being asked…</source>
        <translation>Ціна поки невідома; запитуємо шлюз…</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Ціна невідома</translation>
    </message>
    <message>
        <source>%1, confirmed · balance not known</source>
        <translation>%1, підтверджено · баланс невідомий</translation>
    </message>
    <message>
        <source>about %1, an estimate · balance not known</source>
        <translation>приблизно %1, оцінка · баланс невідомий</translation>
    </message>
    <message>
        <source>%1, confirmed · the balance is too small by %2</source>
        <translation>%1, підтверджено · на балансі бракує %2</translation>
    </message>
    <message>
        <source>about %1, an estimate · the balance is too small by %2</source>
        <translation>приблизно %1, оцінка · на балансі бракує %2</translation>
    </message>
    <message>
        <source>%1, confirmed · balance after: %2</source>
        <translation>%1, підтверджено · залишок: %2</translation>
    </message>
    <message>
        <source>about %1, an estimate · balance after: %2</source>
        <translation>приблизно %1, оцінка · залишок: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln номер</numerusform>
            <numerusform>%Ln номери</numerusform>
            <numerusform>%Ln номерів</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number of seconds</comment>
        <translation>приблизно %1</translation>
    </message>
    <message>
        <source>%1 × (%2 and %3)</source>
        <comment>Latin · 132 of 160 · 1 part × (3 people and 1 group)</comment>
        <translation>%1 × (%2 і %3)</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>Latin · 132 of 160 · 1 part × 1,240 people = 1,240 parts</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>%1. Press to see what makes the price.</source>
        <comment>Latin, 2 parts</comment>
        <translation>%1. Натисніть, щоб побачити, з чого складається ціна.</translation>
    </message>
    <message>
        <source>Che&amp;ck numbers</source>
        <translation>Перевірити но&amp;мери</translation>
    </message>
    <message>
        <source>Call people</source>
        <translation>Зателефонувати людям</translation>
    </message>
    <message numerus="yes">
        <source>Che&amp;ck %Ln number(s)</source>
        <translation>
            <numerusform>Перевірити %Ln но&amp;мер</numerusform>
            <numerusform>Перевірити %Ln но&amp;мери</numerusform>
            <numerusform>Перевірити %Ln но&amp;мерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %Ln people</source>
        <translation>
            <numerusform>Зателефонувати %Ln людині</numerusform>
            <numerusform>Зателефонувати %Ln людям</numerusform>
            <numerusform>Зателефонувати %Ln людям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %Ln people and groups</source>
        <translation>
            <numerusform>Зателефонувати %Ln людині й групам</numerusform>
            <numerusform>Зателефонувати %Ln людям і групам</numerusform>
            <numerusform>Зателефонувати %Ln людям і групам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln number(s)</source>
        <translation>
            <numerusform>Перевірити %Ln номер</numerusform>
            <numerusform>Перевірити %Ln номери</numerusform>
            <numerusform>Перевірити %Ln номерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)</source>
        <translation>
            <numerusform>Надіслати %Ln повідомлення</numerusform>
            <numerusform>Надіслати %Ln повідомлення</numerusform>
            <numerusform>Надіслати %Ln повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail address could be read yet. Check what is marked red.</source>
        <translation>Поки не вдалося прочитати жодної адреси e-mail. Перевірте позначене червоним.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Посилання: %1</translation>
    </message>
    <message>
        <source>A code that the gateway makes up</source>
        <translation>Код, який вигадає шлюз</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Файли: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>Title of the messa&amp;ge:</source>
        <translation>Заголовок &amp;повідомлення:</translation>
    </message>
    <message>
        <source>Messa&amp;ge that the voice says:</source>
        <translation>&amp;Повідомлення, яке промовить голос:</translation>
    </message>
    <message>
        <source>Messa&amp;ge:</source>
        <translation>&amp;Повідомлення:</translation>
    </message>
    <message>
        <source>The voice says a code. Nothing has to be written here.</source>
        <translation>Голос промовить код. Тут нічого писати не треба.</translation>
    </message>
    <message>
        <source>Write here what the phone shows for the link</source>
        <translation>Напишіть тут, що телефон покаже для посилання</translation>
    </message>
    <message>
        <source>Write here what the voice says, or attach a recording below</source>
        <translation>Напишіть тут, що промовить голос, або додайте запис нижче</translation>
    </message>
    <message>
        <source>Write the message here</source>
        <translation>Напишіть тут повідомлення</translation>
    </message>
</context>
<context>
    <name>Visnyk::Countries</name>
    <message>
        <source>Armenia</source>
        <translation>Вірменія</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгарія</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Білорусь</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехія</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Німеччина</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Естонія</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Іспанія</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франція</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Велика Британія</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузія</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Угорщина</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Ізраїль</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Італія</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Киргизстан</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвія</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польща</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румунія</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Росія</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словаччина</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Туреччина</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Україна</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
</context>
<context>
    <name>Visnyk::DataPanel</name>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Створити &amp;резервну копію…</translation>
    </message>
    <message>
        <source>Writes a copy of all messages, templates and drafts into a file you choose</source>
        <translation>Записує копію всіх повідомлень, шаблонів і чернеток у вибраний вами файл</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Відновити…</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the present data, which is kept</source>
        <translation>Ставить резервну копію на місце теперішніх даних; вони зберігаються</translation>
    </message>
    <message>
        <source>Copies made by the program &amp;itself:</source>
        <translation>Копії, які програма зробила &amp;автоматично:</translation>
    </message>
    <message>
        <source>Copies made by the program itself</source>
        <translation>Копії, які програма зробила автоматично</translation>
    </message>
    <message>
        <source>Restore t&amp;his copy…</source>
        <translation>Відновити &amp;цю копію…</translation>
    </message>
    <message>
        <source>&amp;Delete this copy…</source>
        <translation>Вида&amp;лити цю копію…</translation>
    </message>
    <message>
        <source>Everything is in the folder %1: messages %2, all files together %3.</source>
        <translation>Усе зберігається в теці %1: повідомлення — %2, усі файли разом — %3.</translation>
    </message>
    <message>
        <source>%1, before an update, %2</source>
        <translation>%1, перед оновленням, %2</translation>
    </message>
    <message>
        <source>%1, the data before a restore, %2</source>
        <translation>%1, дані до відновлення, %2</translation>
    </message>
    <message>
        <source>%1, damaged, %2</source>
        <translation>%1, пошкоджені, %2</translation>
    </message>
    <message>
        <source>A damaged database cannot be restored here.</source>
        <translation>Пошкоджену базу даних тут відновити не можна.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Резервна копія</translation>
    </message>
    <message>
        <source>Backups of Visnyk (*.db)</source>
        <translation>Резервні копії Visnyk (*.db)</translation>
    </message>
    <message>
        <source>The backup is being written. Sending goes on meanwhile.</source>
        <translation>Резервна копія записується. Надсилання тим часом триває.</translation>
    </message>
    <message>
        <source>The program needs this name itself. Choose another name or another folder.</source>
        <translation>Ця назва потрібна самій програмі. Виберіть іншу назву або іншу теку.</translation>
    </message>
    <message>
        <source>The backup could not be written, and nothing was changed. Choose another place, or look whether the disk is full.</source>
        <translation>Не вдалося записати резервну копію; нічого не змінено. Виберіть інше місце або перевірте, чи не заповнений диск.</translation>
    </message>
    <message>
        <source>The backup is written: %1, %2. It holds texts and numbers, but no passwords, no settings and no attached files.</source>
        <translation>Резервну копію записано: %1, %2. У ній є тексти й номери, але немає паролів, налаштувань і вкладених файлів.</translation>
    </message>
    <message>
        <source>Others can read it where it is, because that place knows no owners of files.</source>
        <translation>Там її можуть прочитати інші, бо це місце не розрізняє власників файлів.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Відновлення з резервної копії</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Choose another one.</source>
        <translation>Цей файл не вдається прочитати. Нічого не змінено. Виберіть інший.</translation>
    </message>
    <message>
        <source>This is no backup of Visnyk. Nothing was changed. Choose another file.</source>
        <translation>Це не резервна копія Visnyk. Нічого не змінено. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored. Nothing was changed. Choose an older one.</source>
        <translation>Ця резервна копія пошкоджена, і відновити її не можна. Нічого не змінено. Виберіть давнішу.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Visnyk. Nothing was changed. Update the program, then restore it.</source>
        <translation>Цю резервну копію зробила новіша версія Visnyk. Нічого не змінено. Оновіть програму, а потім відновіть її.</translation>
    </message>
    <message>
        <source>This is a database in use, not a backup. Nothing was changed. Make a backup there with “Back up…”.</source>
        <translation>Це база даних, якою користуються, а не резервна копія. Нічого не змінено. Зробіть там копію кнопкою «Створити резервну копію…».</translation>
    </message>
    <message>
        <source>Messages are being sent. Wait until they are out, or stop them in the Outbox; then restore.</source>
        <translation>Повідомлення надсилаються. Дочекайтеся кінця або зупиніть їх на сторінці вихідних, а потім відновлюйте.</translation>
    </message>
    <message>
        <source>The backup is being checked…</source>
        <translation>Резервна копія перевіряється…</translation>
    </message>
    <message numerus="yes">
        <source>It was made on %1 and holds %Ln message(s).</source>
        <translation>
            <numerusform>Її зроблено %1; у ній %Ln повідомлення.</numerusform>
            <numerusform>Її зроблено %1; у ній %Ln повідомлення.</numerusform>
            <numerusform>Її зроблено %1; у ній %Ln повідомлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came later disappears from the history here. The present data is put aside, not deleted.</source>
        <translation>Усе, що було пізніше, зникне з тутешньої історії. Теперішні дані відкладаються, а не видаляються.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it were not finished then. They are stopped, because they may have been sent since: nothing is sent by itself.</source>
        <translation>
            <numerusform>%Ln повідомлення в ній тоді ще не було завершене. Його зупинено, бо відтоді його могли надіслати: само нічого не надсилається.</numerusform>
            <numerusform>%Ln повідомлення в ній тоді ще не були завершені. Їх зупинено, бо відтоді їх могли надіслати: само нічого не надсилається.</numerusform>
            <numerusform>%Ln повідомлень у ній тоді ще не були завершені. Їх зупинено, бо відтоді їх могли надіслати: само нічого не надсилається.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) are not on this computer: messages with them cannot be sent.</source>
        <translation>
            <numerusform>%Ln вкладеного файлу немає на цьому комп’ютері: повідомлення з ним надіслати не можна.</numerusform>
            <numerusform>%Ln вкладених файлів немає на цьому комп’ютері: повідомлення з ними надіслати не можна.</numerusform>
            <numerusform>%Ln вкладених файлів немає на цьому комп’ютері: повідомлення з ними надіслати не можна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in the present data are not finished. They are put aside with it and are neither sent nor asked about any more.</source>
        <translation>
            <numerusform>%Ln повідомлення в теперішніх даних не завершене. Його відкладають разом із ними: його більше не надсилають і про нього не запитують.</numerusform>
            <numerusform>%Ln повідомлення в теперішніх даних не завершені. Їх відкладають разом із ними: їх більше не надсилають і про них не запитують.</numerusform>
            <numerusform>%Ln повідомлень у теперішніх даних не завершені. Їх відкладають разом із ними: їх більше не надсилають і про них не запитують.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visnyk closes and starts again.</source>
        <translation>Visnyk закриється й запуститься знову.</translation>
    </message>
    <message>
        <source>Put this backup in the place of the present data?</source>
        <translation>Поставити цю резервну копію на місце теперішніх даних?</translation>
    </message>
    <message>
        <source>&amp;Restore and start again</source>
        <translation>&amp;Відновити й перезапустити</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>The backup is laid ready…</source>
        <translation>Резервна копія готується…</translation>
    </message>
    <message>
        <source>The backup could not be laid ready, and nothing was changed. Look whether the disk is full.</source>
        <translation>Не вдалося підготувати резервну копію; нічого не змінено. Перевірте, чи не заповнений диск.</translation>
    </message>
    <message>
        <source>Delete “%1” for good? Nothing but it is deleted.</source>
        <translation>Видалити «%1» назавжди? Більше нічого не видаляється.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>&amp;Keep messages:</source>
        <translation>З&amp;берігати повідомлення:</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Зберігати повідомлення</translation>
    </message>
    <message>
        <source>&amp;Forget a person…</source>
        <translation>Заб&amp;ути людину…</translation>
    </message>
    <message>
        <source>Deletes everything that is kept here of one number, mailbox, @nick or group</source>
        <translation>Видаляє все, що зберігається тут про один номер, адресу e-mail, @ім’я або групу</translation>
    </message>
</context>
<context>
    <name>Visnyk::DeliveryRefresh</name>
    <message>
        <source>&amp;Refresh delivery</source>
        <translation>Оновити с&amp;тан доставки</translation>
    </message>
    <message numerus="yes">
        <source>Asked; again in %Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Запитано; знову за %Ln с</numerusform>
            <numerusform>Запитано; знову за %Ln с</numerusform>
            <numerusform>Запитано; знову за %Ln с</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the gateway what became of messages on their way. It answers once a minute.</source>
        <translation>Запитує шлюз, що сталося з повідомленнями в дорозі. Він відповідає раз на хвилину.</translation>
    </message>
</context>
<context>
    <name>Visnyk::ExpertPanel</name>
    <message>
        <source>Req&amp;uest in detail, for experts</source>
        <translation>Детальний запит, для фахів&amp;ців</translation>
    </message>
    <message>
        <source>Partner num&amp;ber:</source>
        <translation>Номер партне&amp;ра:</translation>
    </message>
    <message>
        <source>Partner number</source>
        <translation>Номер партнера</translation>
    </message>
    <message>
        <source>The partner this message is counted for (pp)</source>
        <translation>Партнер, якому зараховується це повідомлення (pp)</translation>
    </message>
    <message>
        <source>C&amp;ode from the picture:</source>
        <translation>Код із зобра&amp;ження:</translation>
    </message>
    <message>
        <source>Code from the picture</source>
        <translation>Код із зображення</translation>
    </message>
    <message>
        <source>What a visitor of a web page has typed off a picture (imgcode)</source>
        <translation>Що відвідувач вебсторінки набрав із зображення (imgcode)</translation>
    </message>
    <message>
        <source>address of the perso&amp;n</source>
        <translation>адреса люд&amp;ини</translation>
    </message>
    <message>
        <source>IP address of the person</source>
        <translation>IP-адреса людини</translation>
    </message>
    <message>
        <source>The IP address the message was ordered from (userip)</source>
        <translation>IP-адреса, з якої замовлено повідомлення (userip)</translation>
    </message>
    <message>
        <source>C&amp;haracters:</source>
        <translation>На&amp;бір символів:</translation>
    </message>
    <message>
        <source>Encoding of the request</source>
        <translation>Кодування запиту</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Відповідь:</translation>
    </message>
    <message>
        <source>list also the numbers that a&amp;re refused (err)</source>
        <translation>показати також від&amp;хилені номери (err)</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Запит:</translation>
    </message>
    <message>
        <source>The request as it goes out, without login and password</source>
        <translation>Запит, яким він піде, без логіна й пароля</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>Копі&amp;ювати запит</translation>
    </message>
    <message>
        <source>As it goes out, without login and password.</source>
        <translation>Яким він піде, без логіна й пароля.</translation>
    </message>
    <message>
        <source>Request %1 of %2</source>
        <translation>Запит %1 з %2</translation>
    </message>
    <message>
        <source>(made when it is sent)</source>
        <translation>(з’явиться під час надсилання)</translation>
    </message>
    <message>
        <source>UTF-8 (usual)</source>
        <translation>UTF-8 (звичайне)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
</context>
<context>
    <name>Visnyk::FilesEditor</name>
    <message>
        <source>Files:</source>
        <translation>Файли:</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Додані файли</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Додати &amp;файли…</translation>
    </message>
    <message>
        <source>Move the file up</source>
        <translation>Перемістити файл вище</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Вище (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the file down</source>
        <translation>Перемістити файл нижче</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Нижче (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Прибрати файл</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Прибрати (Delete)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Insert into te&amp;xt</source>
        <translation>В&amp;ставити в текст</translation>
    </message>
    <message>
        <source>Puts a place for the file into the text, such as &lt;file 1&gt;</source>
        <translation>Ставить у текст місце для файлу, наприклад &lt;file 1&gt;</translation>
    </message>
    <message>
        <source>Fi&amp;le on the web:</source>
        <translation>Фа&amp;йл в інтернеті:</translation>
    </message>
    <message>
        <source>Address of a file on the web</source>
        <translation>Адреса файлу в інтернеті</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Додати файли</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Pictures, sounds, films and texts (*.jpg *.jpeg *.gif *.png *.wav *.amr *.mp3 *.mid *.mp4 *.3gp *.txt)</source>
        <translation>Зображення, звуки, відео й тексти (*.jpg *.jpeg *.gif *.png *.wav *.amr *.mp3 *.mid *.mp4 *.3gp *.txt)</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.amr *.mp3 *.mid)</source>
        <translation>Звуки (*.wav *.amr *.mp3 *.mid)</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln file(s) go with a message. The others were left out.</source>
        <translation>
            <numerusform>До повідомлення можна додати щонайбільше %Ln файл. Інші не додано.</numerusform>
            <numerusform>До повідомлення можна додати щонайбільше %Ln файли. Інші не додано.</numerusform>
            <numerusform>До повідомлення можна додати щонайбільше %Ln файлів. Інші не додано.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be opened. Choose another file.</source>
        <translation>«%1» не вдалося відкрити. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>“%1” could not be opened any more. Attach it again or leave it out.</source>
        <translation>«%1» більше не вдалося відкрити. Додайте його знову або приберіть.</translation>
    </message>
    <message>
        <source>The picture could not be kept on the disk. Save it as a file and attach that.</source>
        <translation>Зображення не вдалося зберегти на диску. Збережіть його як файл і додайте цей файл.</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”.</source>
        <translation>На цьому комп’ютері немає програми, яка відкриває «%1».</translation>
    </message>
    <message>
        <source>%1 – being read…</source>
        <comment>name of a file</comment>
        <translation>%1 — читаємо…</translation>
    </message>
    <message>
        <source>%1 – cannot be opened</source>
        <comment>name of a file</comment>
        <translation>%1 — не відкривається</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>невідомий тип</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>name of a file, its type and size</comment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>or drop a recording here</source>
        <translation>або перетягніть запис сюди</translation>
    </message>
    <message>
        <source>or drop them here, or paste a picture</source>
        <translation>або перетягніть їх сюди чи вставте зображення</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln файл, %1</numerusform>
            <numerusform>%Ln файли, %1</numerusform>
            <numerusform>%Ln файлів, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Plays the sound, or stops it</source>
        <translation>Відтворює звук або зупиняє його</translation>
    </message>
    <message>
        <source>Shows the file with the program for it (Enter)</source>
        <translation>Показує файл у програмі для таких файлів (Enter)</translation>
    </message>
    <message>
        <source>There is nothing to hear it with: this computer shows no sound output.</source>
        <translation>Послухати нема на чому: цей комп’ютер не має виходу звуку.</translation>
    </message>
</context>
<context>
    <name>Visnyk::ForgetDialog</name>
    <message>
        <source>Forget a person</source>
        <translation>Забути людину</translation>
    </message>
    <message>
        <source>&amp;Number, mailbox, @nick or group:</source>
        <translation>&amp;Номер, адреса e-mail, @ім’я або група:</translation>
    </message>
    <message>
        <source>Number, mailbox, @nick or group</source>
        <translation>Номер, адреса e-mail, @ім’я або група</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Забути назавжди</translation>
    </message>
    <message>
        <source>This is no number, mailbox, @nick or group.</source>
        <translation>Це не номер, не адреса e-mail, не @ім’я і не група.</translation>
    </message>
    <message>
        <source>One at a time: these are several.</source>
        <translation>Лише одне за раз: тут їх кілька.</translation>
    </message>
    <message>
        <source>Everything of %1 is being deleted…</source>
        <translation>Видаляється все про %1…</translation>
    </message>
    <message>
        <source>What is kept here of this person is shown before anything is deleted.</source>
        <translation>Що тут зберігається про цю людину, буде показано, перш ніж щось видалити.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Nothing of %1 is kept here.</source>
        <translation>Про %1 тут нічого не зберігається.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) of the number</source>
        <translation>
            <numerusform>%Ln перевірка номера</numerusform>
            <numerusform>%Ln перевірки номера</numerusform>
            <numerusform>%Ln перевірок номера</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a place in %Ln draft(s)</source>
        <translation>
            <numerusform>місце в %Ln чернетці</numerusform>
            <numerusform>місце у %Ln чернетках</numerusform>
            <numerusform>місце у %Ln чернетках</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here of %1: %2.</source>
        <translation>Тут зберігається про %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was deleted, because something to this person is not finished yet.</source>
        <translation>Нічого не видалено, бо щось для цієї людини ще не завершено.</translation>
    </message>
    <message>
        <source>Their messages are deleted. Visnyk closes; what is left of them is made unreadable at the next start.</source>
        <translation>Повідомлення цієї людини видалено. Visnyk закривається; те, що від них лишилося у файлах, стане нечитним під час наступного запуску.</translation>
    </message>
    <message>
        <source>Not everything could be deleted, because the program cannot write its own file. Look whether the disk is full or the folder is read-only, then try again.</source>
        <translation>Не все вдалося видалити, бо програма не може записати власний файл. Перевірте, чи не заповнений диск і чи не захищена тека від запису, тоді спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Nothing of %1 is kept here any more.</source>
        <translation>Про %1 тут більше нічого не зберігається.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to this person are not finished yet. Wait until they are, or cancel them in the Outbox; then forget the person.</source>
        <translation>
            <numerusform>%Ln повідомлення для цієї людини ще не завершено. Зачекайте або скасуйте його у «Вихідних»; тоді забудьте людину.</numerusform>
            <numerusform>%Ln повідомлення для цієї людини ще не завершено. Зачекайте або скасуйте їх у «Вихідних»; тоді забудьте людину.</numerusform>
            <numerusform>%Ln повідомлень для цієї людини ще не завершено. Зачекайте або скасуйте їх у «Вихідних»; тоді забудьте людину.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good: their messages and checks with all that is known about them, the number itself, and the person in drafts. This cannot be undone.</source>
        <translation>Назавжди видаляються повідомлення й перевірки з усім, що про них відомо, сам номер і ця людина в чернетках. Скасувати це не можна.</translation>
    </message>
    <message>
        <source>Afterwards nobody is warned that this person was sent the same text before.</source>
        <translation>Після цього програма не попередить, що цій людині вже надсилали той самий текст.</translation>
    </message>
    <message>
        <source>What the gateway recorded stays there.</source>
        <translation>Записи шлюзу залишаються у нього.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) made by the program still hold it: delete them in Settings, under Data. Backups and exports you made yourself hold it too.</source>
        <translation>
            <numerusform>Це ще є в %Ln копії, яку зробила програма: видаліть її в налаштуваннях, у розділі «Дані». Є воно й у ваших резервних копіях та експортованих файлах.</numerusform>
            <numerusform>Це ще є у %Ln копіях, які зробила програма: видаліть їх у налаштуваннях, у розділі «Дані». Є воно й у ваших резервних копіях та експортованих файлах.</numerusform>
            <numerusform>Це ще є у %Ln копіях, які зробила програма: видаліть їх у налаштуваннях, у розділі «Дані». Є воно й у ваших резервних копіях та експортованих файлах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups and exports you made yourself stay as they are.</source>
        <translation>Резервні копії та експорт, які ви зробили самі, залишаються як є.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>Visnyk::FormattedEdit</name>
    <message numerus="yes">
        <source>%1: %Ln octet(s)</source>
        <comment>title of a sound or picture</comment>
        <translation>
            <numerusform>%1: %Ln байт</numerusform>
            <numerusform>%1: %Ln байти</numerusform>
            <numerusform>%1: %Ln байтів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::FormattedObject</name>
    <message>
        <source>%1, %2 × %3</source>
        <comment>kind, width and height in pixels</comment>
        <translation>%1, %2 × %3</translation>
    </message>
</context>
<context>
    <name>Visnyk::FormattingBar</name>
    <message>
        <source>None</source>
        <translation>Без кольору</translation>
    </message>
    <message>
        <source>Not every phone knows these:</source>
        <translation>Не кожен телефон це розуміє:</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирний</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Підкреслений</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Закреслений</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>Remove the formatting</source>
        <translation>Прибрати форматування</translation>
    </message>
    <message>
        <source>Normal letters</source>
        <translation>Звичайні літери</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Збільшені літери</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Зменшені літери</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Розмір літер</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Колір літер</translation>
    </message>
    <message>
        <source>Colour behind the letters</source>
        <translation>Колір тла за літерами</translation>
    </message>
    <message>
        <source>Insert:</source>
        <translation>Вставити:</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анімація</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Зображення…</translation>
    </message>
    <message>
        <source>Insert a sound of the phone</source>
        <translation>Вставити звук із телефона</translation>
    </message>
    <message>
        <source>Insert an animation of the phone</source>
        <translation>Вставити анімацію з телефона</translation>
    </message>
    <message>
        <source>Insert a picture in black and white</source>
        <translation>Вставити чорно-біле зображення</translation>
    </message>
</context>
<context>
    <name>Visnyk::FormattingEditor</name>
    <message>
        <source>&amp;Formatted text</source>
        <translation>&amp;Форматований текст</translation>
    </message>
    <message>
        <source>Octets, for e&amp;xperts</source>
        <translation>Байти, для фахів&amp;ців</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Текст повідомлення</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>з буфера обміну</translation>
    </message>
    <message>
        <source>Mend the octets to see what goes out</source>
        <translation>Виправте байти, щоб побачити, що піде</translation>
    </message>
    <message>
        <source>It cannot be sent like this</source>
        <translation>У такому вигляді це не можна надіслати</translation>
    </message>
    <message>
        <source>“%1” needs two octets, and so does every other character then: half as much text fits into a part.</source>
        <translation>«%1» займає два байти, і тоді кожен інший символ — теж: у частину вміщується вдвічі менше тексту.</translation>
    </message>
</context>
<context>
    <name>Visnyk::HexView</name>
    <message>
        <source>Nothing to send yet</source>
        <translation>Поки нічого надсилати</translation>
    </message>
    <message>
        <source>1 part, %1 of %2 octets</source>
        <comment>octets used and octets there are</comment>
        <translation>1 частина, %1 з %2 байтів</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s), %1 of %2 octets in the last</source>
        <translation>
            <numerusform>%Ln частина, %1 з %2 байтів в останній</numerusform>
            <numerusform>%Ln частини, %1 з %2 байтів в останній</numerusform>
            <numerusform>%Ln частин, %1 з %2 байтів в останній</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes out, octet by octet</source>
        <translation>Що піде, байт за байтом</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>Частина:</translation>
    </message>
    <message>
        <source>Part shown</source>
        <translation>Показана частина</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Копіювати як hex</translation>
    </message>
    <message>
        <source>All parts, one a line</source>
        <translation>Усі частини, по одній у рядку</translation>
    </message>
    <message>
        <source>Octets of the part in hexadecimal digits</source>
        <translation>Байти частини шістнадцятковими цифрами</translation>
    </message>
    <message>
        <source>What the octets mean</source>
        <translation>Що означають байти</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Байти</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значення</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: %Ln octet(s)</source>
        <comment>number of a part and number of parts</comment>
        <translation>
            <numerusform>%1 з %2: %Ln байт</numerusform>
            <numerusform>%1 з %2: %Ln байти</numerusform>
            <numerusform>%1 з %2: %Ln байтів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::HexWords</name>
    <message>
        <source>bold</source>
        <translation>жирний</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>курсив</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>підкреслений</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>закреслений</translation>
    </message>
    <message>
        <source>there is nothing</source>
        <translation>нічого немає</translation>
    </message>
    <message>
        <source>the header is said to be longer than what is there</source>
        <translation>заголовок оголошено довшим, ніж є даних</translation>
    </message>
    <message>
        <source>it is said to go on behind the end of the header</source>
        <translation>за оголошеною довжиною він виходить за кінець заголовка</translation>
    </message>
    <message>
        <source>the length is missing</source>
        <translation>бракує довжини</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>звичайний</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>colour of letters on colour behind them</comment>
        <translation>%1, тло: %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>Visnyk::HistoryChoices</name>
    <message>
        <source>All</source>
        <comment>states</comment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>filter</comment>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>On its way</source>
        <comment>filter</comment>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <comment>filter</comment>
        <translation>Не вдалося доставити</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>filter</comment>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>filter</comment>
        <translation>Поки невідомо</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <comment>filter</comment>
        <translation>Чекає тут</translation>
    </message>
    <message>
        <source>Not received by the gateway</source>
        <comment>filter</comment>
        <translation>Шлюз не отримав</translation>
    </message>
    <message>
        <source>Cancelled or closed</source>
        <comment>filter</comment>
        <translation>Скасовано або закрито</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Будь-коли</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Між датами…</translation>
    </message>
</context>
<context>
    <name>Visnyk::HistoryExporter</name>
    <message>
        <source>Save the messages shown</source>
        <translation>Зберегти показані повідомлення</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Текстові таблиці (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln message(s) so far.</source>
        <translation>
            <numerusform>Читання: поки %Ln повідомлення.</numerusform>
            <numerusform>Читання: поки %Ln повідомлення.</numerusform>
            <numerusform>Читання: поки %Ln повідомлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln message(s).</source>
        <translation>
            <numerusform>Запис %Ln повідомлення.</numerusform>
            <numerusform>Запис %Ln повідомлень.</numerusform>
            <numerusform>Запис %Ln повідомлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place, or close it in the other program.</source>
        <translation>Файл не вдалося записати. Виберіть інше місце або закрийте його в іншій програмі.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written to %1.</source>
        <translation>
            <numerusform>%Ln повідомлення записано у %1.</numerusform>
            <numerusform>%Ln повідомлення записано у %1.</numerusform>
            <numerusform>%Ln повідомлень записано у %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones were left out: a table holds that many at most. Choose dates to get them.</source>
        <translation>Давніші не ввійшли: більше таблиця не вміщує. Щоб отримати їх, виберіть дати.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Зупинено. Файл не записано.</translation>
    </message>
</context>
<context>
    <name>Visnyk::HistoryTexts</name>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Ім’я відправника</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Частини</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Roaming in</source>
        <translation>У роумінгу</translation>
    </message>
    <message>
        <source>IMSI of the SIM card</source>
        <translation>IMSI картки SIM</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Чому ні</translation>
    </message>
</context>
<context>
    <name>Visnyk::HistoryView</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Пошук</translation>
    </message>
    <message>
        <source>Stat&amp;e</source>
        <translation>Ста&amp;н</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Коли</translation>
    </message>
    <message>
        <source>Sender &amp;name</source>
        <translation>&amp;Ім’я відправника</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Обліковий запис</translation>
    </message>
    <message>
        <source>Words of the text, or part of a number</source>
        <translation>Слова з тексту або частина номера</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>О&amp;чистити</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Знову показати всі повідомлення</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Ві&amp;д</translation>
    </message>
    <message>
        <source>&amp;to the end of</source>
        <translation>до кін&amp;ця</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation>Повідомлення, найновіші вгорі</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Повідомлень ще немає</translation>
    </message>
    <message>
        <source>Every message you send will be here, newest first: its text, price and whether it was delivered.</source>
        <translation>Тут буде кожне надіслане повідомлення, найновіші вгорі: текст, ціна і чи його доставлено.</translation>
    </message>
    <message>
        <source>Write a &amp;message</source>
        <translation>Написати повідо&amp;млення</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>No message fits what you search for. Try fewer words, a part of the number, or all states.</source>
        <translation>Жодне повідомлення не відповідає пошуку. Спробуйте менше слів, частину номера або всі стани.</translation>
    </message>
    <message>
        <source>Show &amp;all messages</source>
        <translation>Пока&amp;зати всі повідомлення</translation>
    </message>
    <message>
        <source>&amp;Refresh delivery</source>
        <translation>Оновити с&amp;тан доставки</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds of messages</comment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>All</source>
        <comment>accounts</comment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>All</source>
        <comment>sender names</comment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Only messages of the sending %1 are shown.</source>
        <translation>Показано лише повідомлення надсилання %1.</translation>
    </message>
    <message>
        <source>Only some messages of the sending %1 are shown.</source>
        <translation>Показано лише деякі повідомлення надсилання %1.</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Показати всі повідомлення</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Рахуємо…</translation>
    </message>
    <message>
        <source>Shown: %1
%2</source>
        <comment>sums, numbers by state</comment>
        <translation>Показано: %1
%2</translation>
    </message>
    <message>
        <source>Write &amp;again</source>
        <translation>Написати &amp;знову</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln &amp;number(s)</source>
        <translation>
            <numerusform>Копіювати %Ln &amp;номер</numerusform>
            <numerusform>Копіювати %Ln &amp;номери</numerusform>
            <numerusform>Копіювати %Ln &amp;номерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>Копіювати &amp;текст</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>Копіювати &amp;як таблицю</translation>
    </message>
    <message>
        <source>&amp;Show the whole sending</source>
        <translation>&amp;Показати все надсилання</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>Ек&amp;спорт…</translation>
    </message>
    <message>
        <source>Saves the messages shown as a workbook or a text table</source>
        <translation>Зберігає показані повідомлення як книгу Excel або текстову таблицю</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>За&amp;бути цю людину…</translation>
    </message>
</context>
<context>
    <name>Visnyk::LinkEditor</name>
    <message>
        <source>Bu&amp;ilt as:</source>
        <translation>&amp;Форма:</translation>
    </message>
    <message>
        <source>Form of the link message</source>
        <translation>Форма повідомлення з посиланням</translation>
    </message>
    <message>
        <source>&amp;Link:</source>
        <translation>Пос&amp;илання:</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Mend the link</source>
        <translation>Виправити посилання</translation>
    </message>
    <message>
        <source>Writes every character that not all phones accept in a link as % and two digits</source>
        <translation>Записує кожен символ, який не всі телефони приймають у посиланні, як % і дві цифри</translation>
    </message>
    <message>
        <source>A&amp;ction:</source>
        <translation>&amp;Що робити:</translation>
    </message>
    <message>
        <source>What the phone does</source>
        <translation>Що робить телефон</translation>
    </message>
    <message>
        <source>Cr&amp;eated:</source>
        <translation>&amp;Створено:</translation>
    </message>
    <message>
        <source>Time of creation</source>
        <translation>Час створення</translation>
    </message>
    <message>
        <source>E&amp;xpires:</source>
        <translation>Діє д&amp;о:</translation>
    </message>
    <message>
        <source>Time of expiry</source>
        <translation>Кінець строку дії</translation>
    </message>
    <message>
        <source>Id o&amp;f the link:</source>
        <translation>Ідентифікато&amp;р:</translation>
    </message>
    <message>
        <source>Id of the link</source>
        <translation>Ідентифікатор посилання</translation>
    </message>
    <message>
        <source>A later message with the same id replaces this one on the phone, or deletes it (si-id)</source>
        <translation>Пізніше повідомлення з тим самим ідентифікатором замінить це в телефоні або вилучить його (si-id)</translation>
    </message>
    <message>
        <source>Read from &amp;octets…</source>
        <translation>Прочит&amp;ати з байтів…</translation>
    </message>
    <message>
        <source>Fills in this form from a link message in hexadecimal</source>
        <translation>Заповнює цю форму за повідомленням із посиланням у шістнадцятковому записі</translation>
    </message>
    <message>
        <source>as the phone usually does</source>
        <translation>як телефон робить зазвичай</translation>
    </message>
    <message>
        <source>keep it without a sign (signal-none)</source>
        <translation>зберегти без сигналу (signal-none)</translation>
    </message>
    <message>
        <source>show it when there is nothing else to do (signal-low)</source>
        <translation>показати, коли телефон вільний (signal-low)</translation>
    </message>
    <message>
        <source>show it soon (signal-medium)</source>
        <translation>показати невдовзі (signal-medium)</translation>
    </message>
    <message>
        <source>show it at once (signal-high)</source>
        <translation>показати одразу (signal-high)</translation>
    </message>
    <message>
        <source>delete the earlier one with the same id (delete)</source>
        <translation>вилучити раніше з тим самим ідентифікатором (delete)</translation>
    </message>
    <message>
        <source>open it quietly (execute-low)</source>
        <translation>відкрити непомітно (execute-low)</translation>
    </message>
    <message>
        <source>open it at once (execute-high)</source>
        <translation>відкрити одразу (execute-high)</translation>
    </message>
    <message>
        <source>load it for later (cache)</source>
        <translation>завантажити на потім (cache)</translation>
    </message>
    <message>
        <source>link and title; the gateway builds the rest</source>
        <translation>посилання й заголовок; решту складе шлюз</translation>
    </message>
    <message>
        <source>Service Indication: shows title and link</source>
        <translation>Service Indication: показує заголовок і посилання</translation>
    </message>
    <message>
        <source>Service Loading: opens the link by itself</source>
        <translation>Service Loading: відкриває посилання саме</translation>
    </message>
</context>
<context>
    <name>Visnyk::LinkWords</name>
    <message>
        <source>A link filled in this form; nothing was sent. Look at the numbers and the text before you send.</source>
        <translation>Цю форму заповнило посилання; нічого не надіслано. Перш ніж надсилати, перегляньте номери й текст.</translation>
    </message>
    <message>
        <source>A link wants to fill in this form, but something is written here already. It was left as it is.</source>
        <translation>Посилання хоче заповнити цю форму, але тут уже щось написано. Усе залишено, як було.</translation>
    </message>
    <message>
        <source>A link wants to fill in this form with a message to %1, but something is written here already. It was left as it is.</source>
        <translation>Посилання хоче заповнити цю форму повідомленням для %1, але тут уже щось написано. Усе залишено, як було.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Воно задовге.</translation>
    </message>
    <message>
        <source>It is not a link for messages.</source>
        <translation>Це не посилання для повідомлень.</translation>
    </message>
    <message>
        <source>It is not written as links are.</source>
        <translation>Воно записане не так, як пишуть посилання.</translation>
    </message>
    <message>
        <source>Its text cannot be read.</source>
        <translation>Його текст не вдається прочитати.</translation>
    </message>
    <message>
        <source>Not all of its recipients are phone numbers.</source>
        <translation>Не всі його одержувачі — телефонні номери.</translation>
    </message>
    <message>
        <source>It has more than 50 numbers.</source>
        <translation>У ньому понад 50 номерів.</translation>
    </message>
    <message>
        <source>It has more than one text.</source>
        <translation>У ньому більше ніж один текст.</translation>
    </message>
    <message>
        <source>Its text is longer than 1000 characters.</source>
        <translation>Його текст довший за 1000 символів.</translation>
    </message>
    <message>
        <source>It has characters that cannot be seen and may hide something.</source>
        <translation>У ньому є невидимі символи, які можуть щось приховувати.</translation>
    </message>
    <message>
        <source>It has neither a number nor a text.</source>
        <translation>У ньому немає ні номера, ні тексту.</translation>
    </message>
    <message>
        <source>A link was opened, but nothing was filled in and nothing was sent. %1</source>
        <translation>Відкрито посилання, але нічого не заповнено й нічого не надіслано. %1</translation>
    </message>
</context>
<context>
    <name>Visnyk::MainWindow</name>
    <message>
        <source>Visnyk</source>
        <translation>Visnyk</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Вихідні</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Still sending</source>
        <translation>Ще надсилається</translation>
    </message>
    <message>
        <source>Messages are still being sent.</source>
        <translation>Повідомлення ще надсилаються.</translation>
    </message>
    <message>
        <source>The request under way is finished first. Waiting messages stay here and go on at the next start.</source>
        <translation>Спершу завершиться поточний запит. Повідомлення, що чекають, залишаться тут і підуть далі під час наступного запуску.</translation>
    </message>
    <message>
        <source>The request under way is finished first. Waiting messages stay here; nothing goes on until you say so at the next start.</source>
        <translation>Спершу завершиться поточний запит. Повідомлення, що чекають, залишаться тут; нічого не піде далі, доки ви не дозволите це під час наступного запуску.</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Закрити вікно</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Не закривати</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблони</translation>
    </message>
    <message>
        <source>An answer is not saved</source>
        <translation>Відповідь не збережено</translation>
    </message>
    <message>
        <source>The gateway has answered, but the answer cannot be written to the disk.</source>
        <translation>Шлюз відповів, але відповідь не вдається записати на диск.</translation>
    </message>
    <message>
        <source>Make room on the disk, and it is written by itself. If you close now, these messages are not known yet: at the next start the gateway is asked what became of them, and nothing is sent again.</source>
        <translation>Звільніть місце на диску, і вона запишеться сама. Якщо закрити зараз, доля цих повідомлень лишиться невідомою: під час наступного запуску програма запитає про них шлюз, і ніщо не надсилатиметься вдруге.</translation>
    </message>
</context>
<context>
    <name>Visnyk::MessageDetails</name>
    <message>
        <source>Write a&amp;gain</source>
        <translation>Написати знов&amp;у</translation>
    </message>
    <message>
        <source>Take number and text to the Write page</source>
        <translation>Перенести номер і текст на сторінку «Написати»</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Надіслати ще раз…</translation>
    </message>
    <message>
        <source>Stop asking…</source>
        <translation>Більше не запитувати…</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>Копіюв&amp;ати номер</translation>
    </message>
    <message>
        <source>Co&amp;py text</source>
        <translation>Копі&amp;ювати текст</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що відбулося</translation>
    </message>
    <message>
        <source>Te&amp;xt as sent</source>
        <translation>Надісланий т&amp;екст</translation>
    </message>
    <message>
        <source>an account that was removed</source>
        <translation>вилучений обліковий запис</translation>
    </message>
    <message>
        <source>Sender name:</source>
        <translation>Ім’я відправника:</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>Ціна:</translation>
    </message>
    <message>
        <source>Confirmed:</source>
        <translation>Підтверджено:</translation>
    </message>
    <message>
        <source>Planned for:</source>
        <translation>Заплановано на:</translation>
    </message>
    <message>
        <source>Sent:</source>
        <translation>Надіслано:</translation>
    </message>
    <message>
        <source>Last news:</source>
        <translation>Остання звістка:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Обліковий запис:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>Comment:</source>
        <translation>Коментар:</translation>
    </message>
    <message>
        <source>Id of the sending:</source>
        <translation>Номер надсилання:</translation>
    </message>
    <message>
        <source>Id at the gateway:</source>
        <translation>Номер на шлюзі:</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>The gateway has no trace of %Ln message(s) of this sending: not sent, not charged. Send again with the same content?</source>
        <translation>
            <numerusform>Шлюз нічого не знає про %Ln повідомлення цього надсилання: не надіслано, кошти не списано. Надіслати ще раз із тим самим вмістом?</numerusform>
            <numerusform>Шлюз нічого не знає про %Ln повідомлення цього надсилання: не надіслано, кошти не списано. Надіслати ще раз із тим самим вмістом?</numerusform>
            <numerusform>Шлюз нічого не знає про %Ln повідомлень цього надсилання: не надіслано, кошти не списано. Надіслати ще раз із тим самим вмістом?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <comment>messages</comment>
        <translation>
            <numerusform>Надіслати ще раз %Ln повідомлення</numerusform>
            <numerusform>Надіслати ще раз %Ln повідомлення</numerusform>
            <numerusform>Надіслати ще раз %Ln повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway has not told whether this message was sent. If you stop asking, it may have been sent and charged, and nobody will know. The program asks for a day by itself.</source>
        <translation>Шлюз не повідомив, чи це повідомлення надіслано. Якщо більше не запитувати, воно могло бути надіслане й оплачене, і ніхто про це не дізнається. Програма сама запитує впродовж доби.</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Запитувати далі</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Більше не запитувати</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>parts sent, parts of the message</comment>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>Parts sent:</source>
        <translation>Надіслано частин:</translation>
    </message>
    <message>
        <source>Code that was said:</source>
        <translation>Озвучений код:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Мережа:</translation>
    </message>
    <message>
        <source>Roaming in:</source>
        <translation>У роумінгу:</translation>
    </message>
    <message>
        <source>IMSI of the SIM card:</source>
        <translation>IMSI картки SIM:</translation>
    </message>
    <message>
        <source>Service centre:</source>
        <translation>Сервісний центр:</translation>
    </message>
    <message>
        <source>Last check of the number:</source>
        <translation>Остання перевірка номера:</translation>
    </message>
</context>
<context>
    <name>Visnyk::MessageEdit</name>
    <message>
        <source>This will be cut off by the limit of parts.</source>
        <translation>Це обріже обмеження частин.</translation>
    </message>
    <message>
        <source>This character makes the whole message Unicode: 70 characters a part instead of 160.</source>
        <translation>Через цей символ усе повідомлення стає Unicode: 70 символів у частині замість 160.</translation>
    </message>
    <message>
        <source>This invisible character makes the whole message Unicode. It can be removed.</source>
        <translation>Через цей невидимий символ усе повідомлення стає Unicode. Його можна прибрати.</translation>
    </message>
    <message>
        <source>This character makes the whole message Unicode. It can be replaced with %1</source>
        <translation>Через цей символ усе повідомлення стає Unicode. Його можна замінити на %1</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Текст повідомлення</translation>
    </message>
</context>
<context>
    <name>Visnyk::MoreOptions</name>
    <message>
        <source>Pace:</source>
        <translation>Темп:</translation>
    </message>
    <message>
        <source>S&amp;pread the sending over</source>
        <translation>Розтя&amp;гнути надсилання на</translation>
    </message>
    <message>
        <source>Hours to spread over</source>
        <translation>На скільки годин розтягнути</translation>
    </message>
    <message>
        <source>in steps of</source>
        <translation>з кроком</translation>
    </message>
    <message>
        <source>Minutes between steps</source>
        <translation>Хвилин між кроками</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>Літ&amp;ери:</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Транслітерація</translation>
    </message>
    <message>
        <source>Links:</source>
        <translation>Посилання:</translation>
    </message>
    <message>
        <source>Short&amp;en links and count the clicks</source>
        <translation>Скоротити посиланн&amp;я й рахувати переходи</translation>
    </message>
    <message>
        <source>Part l&amp;imit:</source>
        <translation>Не більше &amp;частин:</translation>
    </message>
    <message>
        <source>Limit of parts</source>
        <translation>Обмеження частин</translation>
    </message>
    <message>
        <source>&amp;Your own id:</source>
        <translation>Ва&amp;ш ідентифікатор:</translation>
    </message>
    <message>
        <source>Your own id</source>
        <translation>Ваш ідентифікатор</translation>
    </message>
    <message>
        <source>&amp;Comment:</source>
        <translation>Ко&amp;ментар:</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source> min</source>
        <translation> хв</translation>
    </message>
    <message>
        <source>as the gateway does</source>
        <translation>як вирішить шлюз</translation>
    </message>
    <message>
        <source> h</source>
        <translation> год</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без обмеження</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>як написано</translation>
    </message>
    <message>
        <source>Latin letters by sound (Privet)</source>
        <translation>латинкою за звучанням (Privet)</translation>
    </message>
    <message>
        <source>Latin letters by shape (mpaHc/Ium)</source>
        <translation>латинкою за виглядом (mpaHc/Ium)</translation>
    </message>
    <message>
        <source>The gateway keeps it with the message; nobody who gets the message sees it</source>
        <translation>Шлюз зберігає його з повідомленням; одержувачі його не бачать</translation>
    </message>
</context>
<context>
    <name>Visnyk::OptionsPanel</name>
    <message>
        <source>Sen&amp;der:</source>
        <translation>Ві&amp;дправник:</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Ім’я відправника</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>Ко&amp;ли:</translation>
    </message>
    <message>
        <source>When to send</source>
        <translation>Коли надіслати</translation>
    </message>
    <message>
        <source>Try deli&amp;very for:</source>
        <translation>Намага&amp;тися доставити:</translation>
    </message>
    <message>
        <source>Try delivery for</source>
        <translation>Намагатися доставити</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Інші параметри</translation>
    </message>
    <message>
        <source>Goes out on %1.</source>
        <comment>%1 is date, time and zone</comment>
        <translation>Піде %1.</translation>
    </message>
    <message>
        <source>as long as the operator does</source>
        <translation>скільки й оператор</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln годину</numerusform>
            <numerusform>%Ln години</numerusform>
            <numerusform>%Ln годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln хвилину</numerusform>
            <numerusform>%Ln хвилини</numerusform>
            <numerusform>%Ln хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>the account’s default</source>
        <translation>як в обліковому записі</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>at a date and time</source>
        <translation>у день і час</translation>
    </message>
    <message>
        <source>within hours of the day</source>
        <translation>у години дня</translation>
    </message>
    <message>
        <source>after some minutes</source>
        <translation>через кілька хвилин</translation>
    </message>
    <message>
        <source>From (e-mail a&amp;ddress):</source>
        <translation>Від кого (ад&amp;реса e-mail):</translation>
    </message>
    <message>
        <source>E-mail address of the sender</source>
        <translation>Адреса e-mail відправника</translation>
    </message>
</context>
<context>
    <name>Visnyk::OutboxPage</name>
    <message>
        <source>Messages being sent</source>
        <translation>Повідомлення, що надсилаються</translation>
    </message>
    <message>
        <source>Nothing is being sent</source>
        <translation>Нічого не надсилається</translation>
    </message>
    <message>
        <source>Messages on their way will be here, with Undo, Stop and Continue. What is finished is in the History.</source>
        <translation>Тут будуть повідомлення в дорозі, з кнопками «Скасувати», «Зупинити» і «Продовжити». Усе завершене — в «Історії».</translation>
    </message>
    <message>
        <source>Write a &amp;message</source>
        <translation>Написати повідо&amp;млення</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, why it is paused</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Visnyk::PhonePreview</name>
    <message>
        <source>Your sender name</source>
        <translation>Ваше ім’я відправника</translation>
    </message>
    <message>
        <source>Preview on a phone</source>
        <translation>Вигляд на телефоні</translation>
    </message>
</context>
<context>
    <name>Visnyk::PlayButton</name>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Грати</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Стоп</translation>
    </message>
    <message>
        <source>S&amp;top %1 of %2</source>
        <comment>playing a sound; times such as 0:07</comment>
        <translation>&amp;Стоп %1 з %2</translation>
    </message>
</context>
<context>
    <name>Visnyk::ProgressPanel</name>
    <message>
        <source>It was too late to take it back: sending has begun. Stop holds what is still waiting.</source>
        <translation>Скасовувати вже пізно: надсилання почалося. «Зупинити» притримає те, що ще чекає.</translation>
    </message>
    <message>
        <source>Goes out in %1 to %2: “%3”</source>
        <comment>in 8 seconds to 3 people</comment>
        <translation>Піде через %1, %2: «%3»</translation>
    </message>
    <message>
        <source>Taken back, nothing was sent: “%1”</source>
        <translation>Скасовано, нічого не надіслано: «%1»</translation>
    </message>
    <message>
        <source>Finished, %1: “%2”</source>
        <comment>Finished, 3 people: the text</comment>
        <translation>Завершено, %1: «%2»</translation>
    </message>
    <message>
        <source>Stopped, %1: “%2”</source>
        <comment>Stopped, 3 people: the text</comment>
        <translation>Зупинено, %1: «%2»</translation>
    </message>
    <message>
        <source>Sending to %1: “%2”</source>
        <translation>Надсилається, %1: «%2»</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>У черзі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have been sent. The gateway is being asked; do not send them again.</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln повідомлення могло бути надіслане. Запитуємо шлюз; не надсилайте його ще раз.</numerusform>
            <numerusform>%Ln повідомлення могли бути надіслані. Запитуємо шлюз; не надсилайте їх ще раз.</numerusform>
            <numerusform>%Ln повідомлень могли бути надіслані. Запитуємо шлюз; не надсилайте їх ще раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not reach the gateway. You can send them again from the Outbox.</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln повідомлення не дійшло до шлюзу. Його можна надіслати ще раз зі сторінки «Вихідні».</numerusform>
            <numerusform>%Ln повідомлення не дійшли до шлюзу. Їх можна надіслати ще раз зі сторінки «Вихідні».</numerusform>
            <numerusform>%Ln повідомлень не дійшли до шлюзу. Їх можна надіслати ще раз зі сторінки «Вихідні».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo (%1)</source>
        <comment>%1 is a countdown in seconds</comment>
        <translation>&amp;Скасувати (%1)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Надіслати з&amp;араз</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>З&amp;упинити</translation>
    </message>
    <message>
        <source>What waits is held; what has been sent stays sent</source>
        <translation>Що чекає — притримується; що надіслано — лишається надісланим</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Продов&amp;жити</translation>
    </message>
    <message numerus="yes">
        <source>Do not send the %Ln left</source>
        <translation>
            <numerusform>Не надсилати решту: %Ln</numerusform>
            <numerusform>Не надсилати решту: %Ln</numerusform>
            <numerusform>Не надсилати решту: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide; the Outbox goes on showing it</source>
        <translation>Сховати; у «Вихідних» це видно й далі</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Хід надсилання</translation>
    </message>
    <message>
        <source>Uploading the files: %1 of %2.</source>
        <comment>amounts, 1.2 MB of 4.0 MB</comment>
        <translation>Передаються файли: %1 із %2.</translation>
    </message>
    <message>
        <source>Asking the gateway, %1: “%2”</source>
        <comment>Asking the gateway, 3 people: the text</comment>
        <translation>Запитуємо шлюз, %1: «%2»</translation>
    </message>
    <message>
        <source>Waits for your decision, %1: “%2”</source>
        <comment>Waits for your decision, 3 people: the text</comment>
        <translation>Чекає на ваше рішення, %1: «%2»</translation>
    </message>
</context>
<context>
    <name>Visnyk::PushReaderDialog</name>
    <message>
        <source>Read a link message from octets</source>
        <translation>Прочитати повідомлення з посиланням із байтів</translation>
    </message>
    <message>
        <source>&amp;Octets in hexadecimal, each part on a line of its own:</source>
        <translation>&amp;Байти в шістнадцятковому записі, кожна частина в окремому рядку:</translation>
    </message>
    <message>
        <source>Octets of the message</source>
        <translation>Байти повідомлення</translation>
    </message>
    <message>
        <source>Line %1 is not hexadecimal at place %2.</source>
        <translation>У рядку %1 на місці %2 не шістнадцяткова цифра.</translation>
    </message>
    <message>
        <source>There are no octets yet.</source>
        <translation>Байтів ще немає.</translation>
    </message>
    <message>
        <source>Part %1 is not a link message: its header names another destination.</source>
        <translation>Частина %1 — не повідомлення з посиланням: у її заголовку UDH вказано інше призначення.</translation>
    </message>
    <message>
        <source>Other parts of the same message are missing. Paste them too.</source>
        <translation>Бракує інших частин цього повідомлення. Вставте їх теж.</translation>
    </message>
    <message>
        <source>These are parts of different messages. Paste those of one.</source>
        <translation>Це частини різних повідомлень. Вставте частини одного.</translation>
    </message>
    <message>
        <source>Part %1 ends too early. Copy it as a whole.</source>
        <translation>Частина %1 закінчується зарано. Скопіюйте її повністю.</translation>
    </message>
    <message>
        <source>Part %1 holds something else than a link in binary form.</source>
        <translation>У частині %1 не посилання у двійковому вигляді, а щось інше.</translation>
    </message>
    <message>
        <source>Part %1 cannot be read from octet %2 on (%3).</source>
        <translation>Частину %1 не вдається прочитати, починаючи з байта %2 (%3).</translation>
    </message>
    <message>
        <source>A link that opens by itself</source>
        <translation>Посилання, яке відкривається саме</translation>
    </message>
    <message>
        <source>A link that is shown</source>
        <translation>Посилання, яке показується</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Посилання: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Заголовок: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Створено: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Діє до: %1</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Ідентифікатор: %1</translation>
    </message>
    <message>
        <source>&amp;Fill in the form</source>
        <translation>&amp;Заповнити форму</translation>
    </message>
</context>
<context>
    <name>Visnyk::RawEdit</name>
    <message>
        <source>H&amp;eader (UDH):</source>
        <translation>Загол&amp;овок (UDH):</translation>
    </message>
    <message>
        <source>User data header in hexadecimal digits</source>
        <translation>Заголовок даних (UDH) шістнадцятковими цифрами</translation>
    </message>
    <message>
        <source>Pay&amp;load:</source>
        <translation>Д&amp;ані:</translation>
    </message>
    <message>
        <source>Payload in hexadecimal digits</source>
        <translation>Дані шістнадцятковими цифрами</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Завантажити з файлу…</translation>
    </message>
    <message>
        <source>The octets of a file become the payload</source>
        <translation>Байти файлу стають даними повідомлення</translation>
    </message>
    <message>
        <source>Protocol &amp;identifier (PID):</source>
        <translation>Ідентифікато&amp;р протоколу (PID):</translation>
    </message>
    <message>
        <source>Protocol identifier</source>
        <translation>Ідентифікатор протоколу</translation>
    </message>
    <message>
        <source>Protocol identifier as a number</source>
        <translation>Ідентифікатор протоколу числом</translation>
    </message>
    <message>
        <source>Data &amp;coding scheme (DCS):</source>
        <translation>С&amp;хема кодування (DCS):</translation>
    </message>
    <message>
        <source>Data coding scheme</source>
        <translation>Схема кодування даних</translation>
    </message>
    <message>
        <source>Data coding scheme as a number</source>
        <translation>Схема кодування даних числом</translation>
    </message>
    <message>
        <source>Uploaded as:</source>
        <translation>Передати як:</translation>
    </message>
    <message>
        <source>How the octets are uploaded</source>
        <translation>Як передаються байти</translation>
    </message>
    <message>
        <source>let the gateway choose</source>
        <translation>нехай вибере шлюз</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>інше число</translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <comment>%1 is a text that octets stand for</comment>
        <translation>Як текст: %1</translation>
    </message>
    <message>
        <source>Choose a file with octets</source>
        <translation>Вибрати файл із байтами</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened.</source>
        <translation>Файл «%1» не вдається відкрити.</translation>
    </message>
    <message>
        <source>The file “%1” is too large: at most %2 octets fit into 255 parts.</source>
        <translation>Файл «%1» завеликий: у 255 частин уміщується щонайбільше %2 байтів.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Файл «%1» порожній.</translation>
    </message>
    <message>
        <source>hexadecimal digits (bin=2, usual)</source>
        <translation>шістнадцяткові цифри (bin=2, звичайно)</translation>
    </message>
    <message>
        <source>octets (bin=1)</source>
        <translation>байти (bin=1)</translation>
    </message>
    <message>
        <source>none, or hexadecimal digits: 050A03070560</source>
        <translation>немає або шістнадцяткові цифри: 050A03070560</translation>
    </message>
    <message>
        <source>hexadecimal digits: 48656C6C6F</source>
        <translation>шістнадцяткові цифри: 48656C6C6F</translation>
    </message>
</context>
<context>
    <name>Visnyk::RecipientIssues</name>
    <message>
        <source>not sent to</source>
        <translation>не надсилається</translation>
    </message>
    <message>
        <source>Stands earlier already; gets one message</source>
        <translation>Уже є вище; отримає одне повідомлення</translation>
    </message>
    <message>
        <source>No such numbers are known in this country yet</source>
        <translation>У цій країні такі номери поки невідомі</translation>
    </message>
    <message>
        <source>Put into international form</source>
        <translation>Приведено до міжнародного вигляду</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взяти %1</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показати в тексті</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Як набрано</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Надсилається на</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Що зробити</translation>
    </message>
</context>
<context>
    <name>Visnyk::RecipientsBox</name>
    <message>
        <source>Reading the numbers…</source>
        <translation>Читаємо номери…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>people numbers were read for</comment>
        <translation>
            <numerusform>%Ln одержувач</numerusform>
            <numerusform>%Ln одержувачі</numerusform>
            <numerusform>%Ln одержувачів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln група</numerusform>
            <numerusform>%Ln групи</numerusform>
            <numerusform>%Ln груп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>перевірити: %Ln</numerusform>
            <numerusform>перевірити: %Ln</numerusform>
            <numerusform>перевірити: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>повторів: %Ln</numerusform>
            <numerusform>повторів: %Ln</numerusform>
            <numerusform>повторів: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste numbers in any form, one or thousands</source>
        <translation>Наберіть або вставте номери в будь-якому вигляді, один чи тисячі</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Одержувачі</translation>
    </message>
    <message>
        <source>067 123 45 67, +380 50 123 45 67 …</source>
        <translation>067 123 45 67, +380 50 123 45 67 …</translation>
    </message>
    <message>
        <source>No such numbers are known in this country yet. Check it; it can be sent to.</source>
        <translation>У цій країні такі номери поки невідомі. Перевірте його; надіслати на нього можна.</translation>
    </message>
    <message>
        <source>Will be sent to %1.</source>
        <translation>Буде надіслано на %1.</translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation>Замінити на %1</translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation>Читаємо адреси…</translation>
    </message>
    <message>
        <source>Type or paste e-mail addresses in any form, one or thousands</source>
        <translation>Наберіть або вставте адреси e-mail у будь-якому вигляді, одну чи тисячі</translation>
    </message>
    <message>
        <source>Show how the list was read</source>
        <translation>Показати, як прочитано список</translation>
    </message>
    <message>
        <source>067 123 45 67, @name, #12345 …</source>
        <translation>067 123 45 67, @name, #12345 …</translation>
    </message>
    <message>
        <source>This one stands earlier already; it gets one message.</source>
        <translation>Цей одержувач уже є вище; він отримає одне повідомлення.</translation>
    </message>
</context>
<context>
    <name>Visnyk::RecipientsDialog</name>
    <message>
        <source>How the numbers were read</source>
        <translation>Як прочитано номери</translation>
    </message>
    <message>
        <source>Numbers to check</source>
        <translation>Номери, які слід перевірити</translation>
    </message>
    <message numerus="yes">
        <source>Use all %Ln suggestion(s)</source>
        <translation>
            <numerusform>Прийняти %Ln пропозицію</numerusform>
            <numerusform>Прийняти всі %Ln пропозиції</numerusform>
            <numerusform>Прийняти всі %Ln пропозицій</numerusform>
        </translation>
    </message>
    <message>
        <source>All numbers were taken as typed.</source>
        <translation>Усі номери взято так, як набрано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) need a look or were changed. The rest was taken as typed.</source>
        <translation>
            <numerusform>%Ln номер слід переглянути, або його змінено. Решту взято так, як набрано.</numerusform>
            <numerusform>%Ln номери слід переглянути, або їх змінено. Решту взято так, як набрано.</numerusform>
            <numerusform>%Ln номерів слід переглянути, або їх змінено. Решту взято так, як набрано.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::RecipientsEdit</name>
    <message>
        <source>The file “%1” could not be opened.</source>
        <translation>Файл «%1» не вдалося відкрити.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 8 MiB. Copy the numbers out of it instead.</source>
        <translation>Файл «%1» більший за 8 МіБ. Натомість скопіюйте з нього номери.</translation>
    </message>
    <message>
        <source>The file “%1” is not plain text. Open it and copy the column with the numbers.</source>
        <translation>Файл «%1» не є простим текстом. Відкрийте його й скопіюйте стовпець із номерами.</translation>
    </message>
</context>
<context>
    <name>Visnyk::ReckoningPanel</name>
    <message>
        <source>The program ended unexpectedly while sending.</source>
        <translation>Програма несподівано завершилася під час надсилання.</translation>
    </message>
    <message>
        <source>The data comes from a copy or a backup. Nothing is sent from it by itself.</source>
        <translation>Дані взято з копії або резервної копії. Із них нічого не надсилається саме собою.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) may have been sent: the gateway is being asked. Do not send them again.</source>
        <translation>
            <numerusform>%Ln повідомлення могло бути надіслане: запитуємо шлюз. Не надсилайте його ще раз.</numerusform>
            <numerusform>%Ln повідомлення могли бути надіслані: запитуємо шлюз. Не надсилайте їх ще раз.</numerusform>
            <numerusform>%Ln повідомлень могли бути надіслані: запитуємо шлюз. Не надсилайте їх ще раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) will not be sent. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln повідомлення, що чекає, не буде надіслано. Цього не можна скасувати.</numerusform>
            <numerusform>%Ln повідомлення, що чекають, не буде надіслано. Цього не можна скасувати.</numerusform>
            <numerusform>%Ln повідомлень, що чекають, не буде надіслано. Цього не можна скасувати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait and were not sent. Continue sending?</source>
        <translation>
            <numerusform>%Ln повідомлення чекає, його не надіслано. Продовжити надсилання?</numerusform>
            <numerusform>%Ln повідомлення чекають, їх не надіслано. Продовжити надсилання?</numerusform>
            <numerusform>%Ln повідомлень чекають, їх не надіслано. Продовжити надсилання?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are stopped, because the original may have sent them. Decide about each sending below.</source>
        <translation>
            <numerusform>%Ln повідомлення зупинено, бо його міг надіслати оригінал. Вирішіть щодо кожного надсилання нижче.</numerusform>
            <numerusform>%Ln повідомлення зупинено, бо їх міг надіслати оригінал. Вирішіть щодо кожного надсилання нижче.</numerusform>
            <numerusform>%Ln повідомлень зупинено, бо їх міг надіслати оригінал. Вирішіть щодо кожного надсилання нижче.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Continue with %Ln message(s)</source>
        <translation>
            <numerusform>&amp;Продовжити: %Ln повідомлення</numerusform>
            <numerusform>&amp;Продовжити: %Ln повідомлення</numerusform>
            <numerusform>&amp;Продовжити: %Ln повідомлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %Ln message(s)</source>
        <translation>
            <numerusform>С&amp;касувати %Ln повідомлення</numerusform>
            <numerusform>С&amp;касувати %Ln повідомлення</numerusform>
            <numerusform>С&amp;касувати %Ln повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Do &amp;not send them…</source>
        <translation>&amp;Не надсилати їх…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Наза&amp;д</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Вирішити пізніше</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Схова&amp;ти</translation>
    </message>
</context>
<context>
    <name>Visnyk::Retention</name>
    <message>
        <source>for ever</source>
        <comment>how long messages are kept</comment>
        <translation>завжди</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln рік</numerusform>
            <numerusform>%Ln роки</numerusform>
            <numerusform>%Ln років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln місяць</numerusform>
            <numerusform>%Ln місяці</numerusform>
            <numerusform>%Ln місяців</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written before %1. Messages that are not finished stay, whatever their age.</source>
        <translation>Їх написано до %1. Незавершені повідомлення залишаються, хоч які давні.</translation>
    </message>
    <message>
        <source>From now on messages are deleted by themselves when they become older than that: %1.</source>
        <translation>Відтепер повідомлення видалятимуться самі, щойно стануть давнішими за цей строк: %1.</translation>
    </message>
    <message>
        <source>What the gateway recorded stays there, and so do backups, copies and exports made earlier.</source>
        <translation>Записи шлюзу залишаються у нього; залишаються й зроблені раніше резервні копії, копії та експорт.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Скасувати це не можна.</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Зберігати повідомлення</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln finished message(s) for good?</source>
        <translation>
            <numerusform>Назавжди видалити %Ln завершене повідомлення?</numerusform>
            <numerusform>Назавжди видалити %Ln завершені повідомлення?</numerusform>
            <numerusform>Назавжди видалити %Ln завершених повідомлень?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Видалити назавжди</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Залишити їх</translation>
    </message>
    <message>
        <source>Deleted %1 of %2…</source>
        <translation>Видалено %1 з %2…</translation>
    </message>
    <message>
        <source>Stop deleting</source>
        <translation>Зупинити видалення</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are deleted.</source>
        <translation>
            <numerusform>%Ln повідомлення видалено.</numerusform>
            <numerusform>%Ln повідомлення видалено.</numerusform>
            <numerusform>%Ln повідомлень видалено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Deleted: %1. The others stay, and messages are kept as long as before.</source>
        <translation>Зупинено. Видалено: %1. Решта залишається, і повідомлення зберігаються стільки, як досі.</translation>
    </message>
    <message>
        <source>Visnyk closes. The rest is deleted after the next start.</source>
        <translation>Visnyk закривається. Решту буде видалено після наступного запуску.</translation>
    </message>
    <message>
        <source>Not everything could be deleted, because the program cannot write its own file. Look whether the disk is full or the folder is read-only. The program tries again by itself.</source>
        <translation>Не все вдалося видалити, бо програма не може записати власний файл. Перевірте, чи не заповнений диск і чи не захищена тека від запису. Програма спробує ще раз сама.</translation>
    </message>
</context>
<context>
    <name>Visnyk::SchedulePages</name>
    <message>
        <source>Date and time of sending</source>
        <translation>Дата й час надсилання</translation>
    </message>
    <message>
        <source>from</source>
        <translation>з</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>З години</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>До години</translation>
    </message>
    <message>
        <source>Minutes until sending</source>
        <translation>Хвилин до надсилання</translation>
    </message>
    <message>
        <source> min</source>
        <translation> хв</translation>
    </message>
</context>
<context>
    <name>Visnyk::SettingsPage</name>
    <message>
        <source>A&amp;ccounts</source>
        <translation>&amp;Облікові записи</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Змінити…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Перевірити зв’язок</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>В&amp;икористовувати цей запис</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ви&amp;лучити…</translation>
    </message>
    <message>
        <source>Writing and sending</source>
        <translation>Написання й надсилання</translation>
    </message>
    <message>
        <source>Countr&amp;y of numbers without a country code:</source>
        <translation>&amp;Країна номерів без коду країни:</translation>
    </message>
    <message>
        <source>Time to und&amp;o a sending:</source>
        <translation>&amp;Час на скасування надсилання:</translation>
    </message>
    <message>
        <source>Messages wait here so long before they leave.</source>
        <translation>Стільки повідомлення чекають тут, перш ніж піти.</translation>
    </message>
    <message>
        <source>Send without a su&amp;mmary to at most:</source>
        <translation>&amp;Надсилати без підсумку не більш як:</translation>
    </message>
    <message>
        <source>Only for messages of one part. Everything else is summed up before it is sent.</source>
        <translation>Лише для повідомлень з однієї частини. Для решти показується підсумок.</translation>
    </message>
    <message>
        <source>After a normal &amp;quit, go on with waiting messages at the next start</source>
        <translation>Пі&amp;сля звичайного виходу надсилати далі під час наступного запуску те, що чекає</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Мова вікна:</translation>
    </message>
    <message>
        <source>Changes are kept at once. Passwords are in the system&apos;s key store, never in a file.</source>
        <translation>Зміни зберігаються одразу. Паролі — у системному сховищі паролів, а не у файлі.</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>без паузи</translation>
    </message>
    <message numerus="yes">
        <source> second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> секунда</numerusform>
            <numerusform> секунди</numerusform>
            <numerusform> секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>нікому</translation>
    </message>
    <message numerus="yes">
        <source> people</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> одержувачу</numerusform>
            <numerusform> одержувачам</numerusform>
            <numerusform> одержувачам</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice account is always there and cannot be changed.</source>
        <translation>Тренувальний обліковий запис є завжди, і змінити його не можна.</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Він використовується.</translation>
    </message>
    <message>
        <source>Asking for the balance of “%1”…</source>
        <translation>Запитуємо баланс «%1»…</translation>
    </message>
    <message>
        <source>“%1” works. The balance is %2.</source>
        <translation>«%1»: усе працює. Баланс: %2.</translation>
    </message>
    <message>
        <source>Remove the account “%1” and its saved password? Its history stays; messages that wait in the Outbox are not sent.</source>
        <translation>Вилучити обліковий запис «%1» і його збережений пароль? Його історія залишиться; повідомлення, що чекають у «Вихідних», не будуть надіслані.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>The account is removed, but its password is still in the system&apos;s key store, because that is locked or does not answer.</source>
        <translation>Обліковий запис вилучено, але його пароль досі в системному сховищі паролів, бо воно заблоковане або не відповідає.</translation>
    </message>
    <message>
        <source>The account is removed. No password was found for it; if the system&apos;s key store was locked, it is still there.</source>
        <translation>Обліковий запис вилучено. Пароля для нього не знайдено; якщо системне сховище паролів було заблоковане, пароль досі там.</translation>
    </message>
</context>
<context>
    <name>Visnyk::SingleInstance</name>
    <message>
        <source>Visnyk is open already, but its window does not answer. Nothing was sent by this start, and it ends now. Wait a moment and look for the window; if it stays silent, close it and start Visnyk again.</source>
        <translation>Visnyk уже відкрито, але його вікно не відповідає. Цей запуск нічого не надіслав і зараз завершиться. Зачекайте трохи й знайдіть вікно; якщо воно мовчить, закрийте його й запустіть Visnyk знову.</translation>
    </message>
</context>
<context>
    <name>Visnyk::StatusStrip</name>
    <message>
        <source>Practice (nothing is really sent)</source>
        <translation>Тренування (насправді нічого не надсилається)</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>&amp;Керувати обліковими записами…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренування</translation>
    </message>
    <message>
        <source>Nothing is really sent and nothing is charged.</source>
        <translation>Насправді нічого не надсилається, і кошти не списуються.</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Тренувальний запис</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Вибрати обліковий запис</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Обліковий запис: %1</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Ask for the balance again</source>
        <translation>Запитати баланс ще раз</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Зв’язок є</translation>
    </message>
    <message>
        <source>No answer from the gateway</source>
        <translation>Шлюз не відповідає</translation>
    </message>
</context>
<context>
    <name>Visnyk::SubjectEditor</name>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>Тем&amp;а:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>the sender name, when this is left empty</source>
        <translation>ім’я відправника, якщо лишити порожнім</translation>
    </message>
</context>
<context>
    <name>Visnyk::SummaryDialog</name>
    <message>
        <source>Look once more</source>
        <translation>Погляньте ще раз</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Кому:</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Повідомлення:</translation>
    </message>
    <message>
        <source>Message as it will be sent</source>
        <translation>Повідомлення, яким воно піде</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>Частин:</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>Ціна:</translation>
    </message>
    <message>
        <source>Balance after:</source>
        <translation>Залишок:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Коли:</translation>
    </message>
    <message>
        <source>Sender:</source>
        <translation>Відправник:</translation>
    </message>
    <message>
        <source>&amp;Back to writing</source>
        <translation>&amp;Назад до тексту</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>3 people: their numbers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>3 people and 1 group: their numbers</comment>
        <translation>%1 і %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln група</numerusform>
            <numerusform>%Ln групи</numerusform>
            <numerusform>%Ln груп</numerusform>
        </translation>
    </message>
    <message>
        <source>Latin alphabet</source>
        <translation>латиниця</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 (%4)</source>
        <comment>1 part × 3 people = 3 parts (Unicode)</comment>
        <translation>%1 × %2 = %3 (%4)</translation>
    </message>
    <message>
        <source>%1 for each, %2 in all (%3)</source>
        <comment>1 part for each, 36 parts in all (Unicode)</comment>
        <translation>%1 кожному, разом %2 (%3)</translation>
    </message>
    <message>
        <source>%1 for each (%2)</source>
        <comment>1 part for each (Unicode)</comment>
        <translation>%1 кожному (%2)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>одразу</translation>
    </message>
    <message>
        <source>the account’s default</source>
        <translation>як в обліковому записі</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the %Ln who got this text today already</source>
        <comment>people</comment>
        <translation>
            <numerusform>П&amp;ропустити %Ln одержувача, який уже отримав цей текст сьогодні</numerusform>
            <numerusform>П&amp;ропустити %Ln одержувачів, які вже отримали цей текст сьогодні</numerusform>
            <numerusform>П&amp;ропустити %Ln одержувачів, які вже отримали цей текст сьогодні</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway for the exact price…</source>
        <translation>Запитуємо шлюз про точну ціну…</translation>
    </message>
    <message>
        <source>%1, confirmed by the gateway</source>
        <translation>%1, підтверджено шлюзом</translation>
    </message>
    <message>
        <source>about %1, an estimate: the gateway has not confirmed it</source>
        <translation>приблизно %1, оцінка: шлюз її не підтвердив</translation>
    </message>
    <message>
        <source>not known: the gateway has not told it</source>
        <translation>невідома: шлюз її не повідомив</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>поки невідомий</translation>
    </message>
    <message>
        <source>Send to people and groups</source>
        <translation>Надіслати людям і групам</translation>
    </message>
    <message>
        <source>Send to people and groups for %1</source>
        <translation>Надіслати людям і групам за %1</translation>
    </message>
    <message>
        <source>It goes out at night, at %1. People may be asleep.</source>
        <translation>Повідомлення піде вночі, о %1. Люди можуть спати.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these people got this very text today already: %1</source>
        <translation>
            <numerusform>%Ln з цих людей уже отримав саме цей текст сьогодні: %1</numerusform>
            <numerusform>%Ln з цих людей уже отримали саме цей текст сьогодні: %1</numerusform>
            <numerusform>%Ln з цих людей уже отримали саме цей текст сьогодні: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is too small by %1. Sending stops when it is used up; the rest waits.</source>
        <translation>На балансі бракує %1. Надсилання зупиниться, коли він вичерпається; решта чекатиме.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of the list could not be read as a number and get nothing.</source>
        <translation>
            <numerusform>%Ln фрагмент списку не вдалося прочитати як номер, туди нічого не піде.</numerusform>
            <numerusform>%Ln фрагменти списку не вдалося прочитати як номери, туди нічого не піде.</numerusform>
            <numerusform>%Ln фрагментів списку не вдалося прочитати як номери, туди нічого не піде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) may not exist: no such numbers are known in their country.</source>
        <translation>
            <numerusform>%Ln номера, можливо, не існує: у його країні такі номери невідомі.</numerusform>
            <numerusform>%Ln номерів, можливо, не існує: у їхніх країнах такі номери невідомі.</numerusform>
            <numerusform>%Ln номерів, можливо, не існує: у їхніх країнах такі номери невідомі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway will refuse %Ln of the numbers.</source>
        <translation>
            <numerusform>Шлюз відхилить %Ln номер.</numerusform>
            <numerusform>Шлюз відхилить %Ln номери.</numerusform>
            <numerusform>Шлюз відхилить %Ln номерів.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each</source>
        <comment>1 message for each</comment>
        <translation>%1 кожному</translation>
    </message>
    <message>
        <source>about %1 × %2 = %3</source>
        <comment>about 25 seconds × 3 people = 75 seconds</comment>
        <translation>приблизно %1 × %2 = %3</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>1 message × 3 people = 3 messages</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>Amount:</source>
        <translation>Обсяг:</translation>
    </message>
    <message>
        <source>%1 at a price not known</source>
        <comment>Send 3 messages at a price not known</comment>
        <translation>%1 за невідомою ціною</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>Send 3 messages for 1.20 UAH</comment>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>%1 for about %2</source>
        <comment>Send 3 messages for about 1.20 UAH</comment>
        <translation>%1 приблизно за %2</translation>
    </message>
</context>
<context>
    <name>Visnyk::SupportDialog</name>
    <message>
        <source>Report for support</source>
        <translation>Звіт для підтримки</translation>
    </message>
    <message>
        <source>This is all that would be saved. Read it, save it as a file, and give the file to whoever helps you. Nothing is sent by itself.</source>
        <translation>Це все, що буде збережено. Прочитайте, збережіть у файл і передайте його тому, хто вам допомагає. Само нічого не надсилається.</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>З&amp;віт:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крити</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Зберегти…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Тексти (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Звіт збережено як %1.</translation>
    </message>
    <message>
        <source>The report could not be written there. Choose another place.</source>
        <translation>Туди звіт записати не вдалося. Виберіть інше місце.</translation>
    </message>
</context>
<context>
    <name>Visnyk::SupportSection</name>
    <message>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Re&amp;port for support…</source>
        <translation>Звіт для п&amp;ідтримки…</translation>
    </message>
    <message>
        <source>Versions, numbers and the end of the log, shown to you before anything is saved. It holds no message, no phone number, no name and no password.</source>
        <translation>Версії, числа й кінець журналу; перед збереженням усе показується вам. Там немає ні повідомлень, ні номерів телефонів, ні імен, ні паролів.</translation>
    </message>
</context>
<context>
    <name>Visnyk::TemplateDialog</name>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Шаблону потрібна назва.</translation>
    </message>
</context>
<context>
    <name>Visnyk::TemplatesPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Пошук</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ви&amp;д</translation>
    </message>
    <message>
        <source>Words of the name or the text</source>
        <translation>Слова з назви чи тексту</translation>
    </message>
    <message>
        <source>Save the &amp;message as a template…</source>
        <translation>Зберегти повідомлення як &amp;шаблон…</translation>
    </message>
    <message>
        <source>Keeps what is on the Write page, without its recipients and its time</source>
        <translation>Зберігає те, що написано, без одержувачів і часу</translation>
    </message>
    <message>
        <source>&amp;Get from the gateway</source>
        <translation>Узяти зі шл&amp;юзу</translation>
    </message>
    <message>
        <source>Takes over the templates that your account keeps at the gateway; nothing here is removed</source>
        <translation>Бере шаблони, що ваш обліковий запис зберігає на шлюзі; тут нічого не вилучається</translation>
    </message>
    <message>
        <source>Templates by folder</source>
        <translation>Шаблони за папками</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблону</translation>
    </message>
    <message>
        <source>&amp;Use for a message</source>
        <translation>&amp;Використати</translation>
    </message>
    <message>
        <source>Opens the Write page with this template</source>
        <translation>Відкриває сторінку написання з цим шаблоном</translation>
    </message>
    <message>
        <source>&amp;Rename or move…</source>
        <translation>Пере&amp;йменувати чи перемістити…</translation>
    </message>
    <message>
        <source>Save to t&amp;he gateway</source>
        <translation>&amp;Зберегти на шлюзі</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Видал&amp;ити</translation>
    </message>
    <message>
        <source>Deletes it here, not at the gateway; you can take that back</source>
        <translation>Видаляє його тут, не на шлюзі; це можна повернути</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Шаблонів ще немає</translation>
    </message>
    <message>
        <source>Messages you send again and again will be here, in folders. Write one and save it here, or get those that your account keeps at the gateway.</source>
        <translation>Тут у папках будуть повідомлення, які ви надсилаєте знову й знову. Напишіть і збережіть одне або візьміть ті, що ваш обліковий запис зберігає на шлюзі.</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Написати повідомлення</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>No template fits what you search for. Try fewer words, or all kinds.</source>
        <translation>Жоден шаблон не підходить. Спробуйте менше слів або всі види.</translation>
    </message>
    <message>
        <source>Show &amp;all templates</source>
        <translation>Показати вс&amp;і шаблони</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds of messages</comment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>sender name</comment>
        <translation>від %1</translation>
    </message>
    <message>
        <source>subject: %1</source>
        <translation>тема: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файли</numerusform>
            <numerusform>%Ln файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>also kept at the gateway</source>
        <translation>є також на шлюзі</translation>
    </message>
    <message>
        <source>Choose a template in the list.</source>
        <translation>Виберіть шаблон у списку.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>У ньому немає тексту.</translation>
    </message>
    <message>
        <source>The gateway is being asked.</source>
        <translation>Шлюз запитують.</translation>
    </message>
    <message>
        <source>The gateway keeps texts only, and none of this kind.</source>
        <translation>Шлюз зберігає лише тексти, а таких видів — ні.</translation>
    </message>
    <message>
        <source>Keeps its name, text, kind and sender name in your account</source>
        <translation>Зберігає назву, текст, вид та ім’я відправника у вашому обліковому записі</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write a message first, then come back and save it here.</source>
        <translation>Ще нічого не написано. Спершу напишіть повідомлення, потім поверніться і збережіть його тут.</translation>
    </message>
    <message>
        <source>To the Write page</source>
        <translation>До сторінки написання</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Зберегти як шаблон</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» збережено.</translation>
    </message>
    <message>
        <source>“%1” is replaced by the message.</source>
        <translation>«%1» замінено повідомленням.</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Перейменувати чи перемістити</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Поверн&amp;ути</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» видалено.</translation>
    </message>
    <message>
        <source>From the gateway</source>
        <translation>Зі шлюзу</translation>
    </message>
    <message>
        <source>Your account keeps no templates at the gateway.</source>
        <translation>Ваш обліковий запис не зберігає шаблонів на шлюзі.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>templates</comment>
        <translation>
            <numerusform>%Ln новий</numerusform>
            <numerusform>%Ln нові</numerusform>
            <numerusform>%Ln нових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>templates</comment>
        <translation>
            <numerusform>%Ln змінений</numerusform>
            <numerusform>%Ln змінені</numerusform>
            <numerusform>%Ln змінених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <comment>templates</comment>
        <translation>
            <numerusform>%Ln такий самий</numerusform>
            <numerusform>%Ln такі самі</numerusform>
            <numerusform>%Ln таких самих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left there (without a text, or of a kind that is no template here)</source>
        <comment>templates</comment>
        <translation>
            <numerusform>%Ln лишився там (без тексту або такого виду, що тут не є шаблоном)</numerusform>
            <numerusform>%Ln лишилися там (без тексту або такого виду, що тут не є шаблоном)</numerusform>
            <numerusform>%Ln лишилося там (без тексту або такого виду, що тут не є шаблоном)</numerusform>
        </translation>
    </message>
    <message>
        <source>From the gateway: %1.</source>
        <comment>counts of templates</comment>
        <translation>Зі шлюзу: %1.</translation>
    </message>
    <message>
        <source>“%1” is kept at the gateway now.</source>
        <translation>«%1» тепер є і на шлюзі.</translation>
    </message>
</context>
<context>
    <name>Visnyk::Troubles</name>
    <message>
        <source>The request under way is being finished. The window closes in a moment.</source>
        <translation>Завершується поточний запит. За мить вікно закриється.</translation>
    </message>
    <message>
        <source>&amp;Enter the password</source>
        <translation>Ввести па&amp;роль</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln хвилину</numerusform>
            <numerusform>%Ln хвилини</numerusform>
            <numerusform>%Ln хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the gateway’s. Planned messages wait until it is set right.</source>
        <translation>Годинник цього комп’ютера відстає від годинника шлюзу на %1. Заплановані повідомлення чекають, доки його виставлять.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the gateway’s. Planned messages wait until it is set right.</source>
        <translation>Годинник цього комп’ютера випереджає годинник шлюзу на %1. Заплановані повідомлення чекають, доки його виставлять.</translation>
    </message>
    <message>
        <source>Another Visnyk is using the same data. Close it, then start this one again. Nothing can be sent from here.</source>
        <translation>Ці самі дані використовує інший Visnyk. Закрийте його й запустіть цей знову. Звідси нічого не можна надіслати.</translation>
    </message>
    <message>
        <source>Practice mode could not be started on this computer. Other accounts work.</source>
        <translation>Тренування не вдалося запустити на цьому комп’ютері. Інші облікові записи працюють.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive, where a record of what was sent may get lost. The history is there, but nothing can be sent. Keep the data on a disk of this computer.</source>
        <translation>Тека з даними лежить на мережевому диску, де запис про надіслане може загубитися. Історія є, але надіслати нічого не можна. Тримайте дані на диску цього комп’ютера.</translation>
    </message>
    <message>
        <source>These data were written by a newer Visnyk. The history is there, but nothing can be sent or changed. Install the newer Visnyk again.</source>
        <translation>Ці дані записав новіший Visnyk. Історія є, але надіслати чи змінити нічого не можна. Установіть новіший Visnyk знову.</translation>
    </message>
    <message>
        <source>The data folder can be read only. The history is there, but nothing can be sent.</source>
        <translation>Теку з даними можна лише читати. Історія є, але надіслати нічого не можна.</translation>
    </message>
    <message>
        <source>The database was damaged. It was put aside as “%1” and a new one was begun.</source>
        <translation>Базу даних було пошкоджено. Її відкладено як «%1» і розпочато нову.</translation>
    </message>
    <message>
        <source>The program ended in the middle of sending. Nothing goes on by itself: the Outbox shows what was sent and what waits.</source>
        <translation>Програма завершилася посеред надсилання. Саме собою нічого не триває: у «Вихідних» видно, що надіслано і що чекає.</translation>
    </message>
    <message>
        <source>Show the &amp;Outbox</source>
        <translation>Показати «Ви&amp;хідні»</translation>
    </message>
    <message>
        <source>Restore the last &amp;backup…</source>
        <translation>Відновити останню &amp;копію…</translation>
    </message>
    <message>
        <source>The backup was damaged before it could be restored. It was put aside as “%1”; your data is as it was.</source>
        <translation>Резервна копія пошкодилася, перш ніж її вдалося відновити. Її відкладено як «%1»; ваші дані такі, як були.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Резервну копію відновлено.</translation>
    </message>
    <message>
        <source>The data before it is kept as “%1”.</source>
        <translation>Попередні дані збережено як «%1».</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: the Outbox shows what is stopped and what is being checked.</source>
        <translation>Само нічого не надсилається: на сторінці вихідних видно, що зупинено і що перевіряється.</translation>
    </message>
    <message>
        <source>Nothing in it waits to be sent.</source>
        <translation>У ній ніщо не чекає на надсилання.</translation>
    </message>
</context>
<context>
    <name>Visnyk::VoiceEditor</name>
    <message>
        <source>&amp;Voice:</source>
        <translation>Гол&amp;ос:</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>&amp;in</source>
        <translation>мов&amp;а</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>Мова голосу</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Код:</translation>
    </message>
    <message>
        <source>Say a code that the gateway makes up, instead of the te&amp;xt</source>
        <translation>П&amp;ромовити замість тексту код, який вигадає шлюз</translation>
    </message>
    <message>
        <source>Ringing:</source>
        <translation>Дзвінок:</translation>
    </message>
    <message>
        <source>l&amp;eave it to the gateway</source>
        <translation>як в&amp;ирішить шлюз</translation>
    </message>
    <message>
        <source>ring for</source>
        <translation>дзвонити</translation>
    </message>
    <message>
        <source>Seconds of ringing</source>
        <translation>Скільки секунд дзвонити</translation>
    </message>
    <message>
        <source>try</source>
        <translation>пробувати</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Спроби</translation>
    </message>
    <message>
        <source>with pauses of</source>
        <translation>з паузами</translation>
    </message>
    <message>
        <source>Seconds between attempts</source>
        <translation>Секунд між спробами</translation>
    </message>
    <message>
        <source>The gateway makes up a code, says it and tells it to you when the message is sent. No text is needed.</source>
        <translation>Шлюз вигадає код, промовить його й повідомить вам, коли повідомлення буде надіслано. Текст не потрібен.</translation>
    </message>
    <message>
        <source>the gateway’s own (m3)</source>
        <translation>звичайний голос шлюзу (m3)</translation>
    </message>
    <message>
        <source>Man %1 (%2)</source>
        <comment>a voice: its number and the gateway&apos;s name for it</comment>
        <translation>Чоловік %1 (%2)</translation>
    </message>
    <message>
        <source>Woman %1 (%2)</source>
        <comment>a voice: its number and the gateway&apos;s name for it</comment>
        <translation>Жінка %1 (%2)</translation>
    </message>
    <message>
        <source>the language of the text</source>
        <translation>мова тексту</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source> times</source>
        <translation> раз(и)</translation>
    </message>
</context>
<context>
    <name>Visnyk::WelcomePage</name>
    <message>
        <source>Welcome to Visnyk</source>
        <translation>Вітаємо у Visnyk</translation>
    </message>
    <message>
        <source>Write to one person or to thousands. You see the parts and the price before anything is sent.</source>
        <translation>Пишіть одній людині чи тисячам. Частини й ціну видно ще до того, як щось буде надіслано.</translation>
    </message>
    <message>
        <source>&amp;Try it now (nothing is really sent)</source>
        <translation>&amp;Спробувати зараз (насправді нічого не надсилається)</translation>
    </message>
    <message>
        <source>Practice behaves like the gateway: prices, delivery and errors, with pretended money.</source>
        <translation>Тренування поводиться як шлюз: ціни, доставка й помилки, лише гроші несправжні.</translation>
    </message>
    <message>
        <source>&amp;Add my account</source>
        <translation>&amp;Додати мій обліковий запис</translation>
    </message>
    <message>
        <source>You need the login and password, or the API key, of an account at smsc.ua or a sister site.</source>
        <translation>Потрібні логін і пароль або ключ API облікового запису на smsc.ua чи спорідненому сайті.</translation>
    </message>
</context>
<context>
    <name>Visnyk::Wording</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln повідомлення</numerusform>
            <numerusform>%Ln повідомлення</numerusform>
            <numerusform>%Ln повідомлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln одержувач</numerusform>
            <numerusform>%Ln одержувачі</numerusform>
            <numerusform>%Ln одержувачів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln частина</numerusform>
            <numerusform>%Ln частини</numerusform>
            <numerusform>%Ln частин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln секунду</numerusform>
            <numerusform>%Ln секунди</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>надіслано %Ln</numerusform>
            <numerusform>надіслано %Ln</numerusform>
            <numerusform>надіслано %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>messages</comment>
        <translation>
            <numerusform>відхилено %Ln</numerusform>
            <numerusform>відхилено %Ln</numerusform>
            <numerusform>відхилено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <comment>messages</comment>
        <translation>
            <numerusform>перевіряється %Ln</numerusform>
            <numerusform>перевіряється %Ln</numerusform>
            <numerusform>перевіряється %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent now</source>
        <comment>messages</comment>
        <translation>
            <numerusform>надсилається %Ln</numerusform>
            <numerusform>надсилається %Ln</numerusform>
            <numerusform>надсилається %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>чекає %Ln</numerusform>
            <numerusform>чекає %Ln</numerusform>
            <numerusform>чекає %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped before sending</source>
        <comment>messages</comment>
        <translation>
            <numerusform>зупинено до надсилання %Ln</numerusform>
            <numerusform>зупинено до надсилання %Ln</numerusform>
            <numerusform>зупинено до надсилання %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not received by the gateway</source>
        <comment>messages</comment>
        <translation>
            <numerusform>не отримано шлюзом %Ln</numerusform>
            <numerusform>не отримано шлюзом %Ln</numerusform>
            <numerusform>не отримано шлюзом %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>messages</comment>
        <translation>
            <numerusform>скасовано %Ln</numerusform>
            <numerusform>скасовано %Ln</numerusform>
            <numerusform>скасовано %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed without an answer</source>
        <comment>messages</comment>
        <translation>
            <numerusform>закрито без відповіді %Ln</numerusform>
            <numerusform>закрито без відповіді %Ln</numerusform>
            <numerusform>закрито без відповіді %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Немає повідомлень</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of a progress line</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>невідома</translation>
    </message>
    <message>
        <source>estimate</source>
        <comment>price</comment>
        <translation>оцінка</translation>
    </message>
    <message>
        <source>confirmed by the gateway</source>
        <comment>price</comment>
        <translation>підтверджена шлюзом</translation>
    </message>
    <message>
        <source>Balance not known yet</source>
        <translation>Баланс поки невідомий</translation>
    </message>
    <message>
        <source>Balance %1, %2</source>
        <comment>amount, how long ago it was asked</comment>
        <translation>Баланс %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>time, offset, name of the time zone</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln хвилину тому</numerusform>
            <numerusform>%Ln хвилини тому</numerusform>
            <numerusform>%Ln хвилин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln годину тому</numerusform>
            <numerusform>%Ln години тому</numerusform>
            <numerusform>%Ln годин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день тому</numerusform>
            <numerusform>%Ln дні тому</numerusform>
            <numerusform>%Ln днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation>Нічого не надіслано, кошти не списано.</translation>
    </message>
    <message>
        <source>The gateway did not understand the request.</source>
        <translation>Шлюз не зрозумів запиту.</translation>
    </message>
    <message>
        <source>Something in what was typed does not fit.</source>
        <translation>Щось із набраного не підходить.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Надсилання призупинено.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Подробиці: %1</translation>
    </message>
    <message>
        <source>The gateway did not accept the login or the password, or it does not allow this computer&apos;s address.</source>
        <translation>Шлюз не прийняв логін або пароль чи не дозволяє адресу цього комп’ютера.</translation>
    </message>
    <message>
        <source>Messages wait; the program does not try again by itself.</source>
        <translation>Повідомлення чекають; сама програма не пробуватиме знову.</translation>
    </message>
    <message>
        <source>Check login and password in Settings; if they are right, look into the list of allowed addresses in your account at the gateway.</source>
        <translation>Перевірте логін і пароль у «Налаштуваннях»; якщо вони правильні, гляньте на список дозволених адрес у вашому кабінеті на сайті шлюзу.</translation>
    </message>
    <message>
        <source>The gateway has blocked this computer&apos;s address for a while because of too many failed requests.</source>
        <translation>Шлюз на деякий час заблокував адресу цього комп’ютера через надто багато невдалих запитів.</translation>
    </message>
    <message>
        <source>The program waits 15 minutes before it asks again.</source>
        <translation>Програма чекає 15 хвилин, перш ніж запитати знову.</translation>
    </message>
    <message>
        <source>Check login and password meanwhile.</source>
        <translation>Тим часом перевірте логін і пароль.</translation>
    </message>
    <message>
        <source>There is not enough money in the account.</source>
        <translation>На рахунку недостатньо коштів.</translation>
    </message>
    <message>
        <source>Messages wait here.</source>
        <translation>Повідомлення чекають тут.</translation>
    </message>
    <message>
        <source>Top up the account, then continue.</source>
        <translation>Поповніть рахунок, тоді продовжіть.</translation>
    </message>
    <message>
        <source>The gateway allows only so many requests a minute, and this was one too many.</source>
        <translation>Шлюз дозволяє обмежену кількість запитів за хвилину, і цей був зайвий.</translation>
    </message>
    <message>
        <source>The message may have been sent; it is being checked.</source>
        <translation>Повідомлення могло бути надіслане; це перевіряється.</translation>
    </message>
    <message>
        <source>The program asks the gateway about it in a minute and does not send it again.</source>
        <translation>Програма запитає про нього шлюз за хвилину і не надсилатиме його ще раз.</translation>
    </message>
    <message>
        <source>It allows the next one in a minute.</source>
        <translation>Наступний він дозволить за хвилину.</translation>
    </message>
    <message>
        <source>Do not send it again.</source>
        <translation>Не надсилайте його ще раз.</translation>
    </message>
    <message>
        <source>The gateway refused the message.</source>
        <translation>Шлюз відхилив повідомлення.</translation>
    </message>
    <message>
        <source>The gateway could not be reached.</source>
        <translation>Не вдалося зв’язатися зі шлюзом.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Програма сама спробує знову.</translation>
    </message>
    <message>
        <source>Check the internet connection.</source>
        <translation>Перевірте з’єднання з інтернетом.</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <translation>З’єднання обірвалося після надсилання.</translation>
    </message>
    <message>
        <source>The message may have been sent and charged.</source>
        <translation>Повідомлення могло бути надіслане й оплачене.</translation>
    </message>
    <message>
        <source>The program is checking with the gateway.</source>
        <translation>Програма з’ясовує це у шлюзу.</translation>
    </message>
    <message>
        <source>The gateway did not give a usable answer.</source>
        <translation>Шлюз не дав зрозумілої відповіді.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Спробуйте знову за хвилину.</translation>
    </message>
    <message>
        <source>This is not the gateway&apos;s certificate.</source>
        <translation>Це не сертифікат шлюзу.</translation>
    </message>
    <message>
        <source>Nothing was sent, not even the password.</source>
        <translation>Нічого не надіслано, навіть пароль.</translation>
    </message>
    <message>
        <source>Check the address of the gateway and this computer&apos;s clock, or ask whoever runs your network.</source>
        <translation>Перевірте адресу шлюзу й годинник цього комп’ютера або зверніться до того, хто опікується вашою мережею.</translation>
    </message>
    <message>
        <source>The gateway answered something the program does not understand.</source>
        <translation>Шлюз відповів щось, чого програма не розуміє.</translation>
    </message>
    <message>
        <source>Check the address of the gateway, then try again.</source>
        <translation>Перевірте адресу шлюзу і спробуйте знову.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer.</source>
        <translation>Не вдалося зберегти на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The program cannot read or write its own file.</source>
        <translation>Програма не може прочитати чи записати власний файл.</translation>
    </message>
    <message>
        <source>Sending has stopped.</source>
        <translation>Надсилання зупинилося.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the folder is read-only.</source>
        <translation>Подивіться, чи не переповнений диск і чи можна писати в теку.</translation>
    </message>
    <message>
        <source>The password could not be saved: the system&apos;s key store is locked, missing or does not answer.</source>
        <translation>Не вдалося зберегти пароль: системне сховище паролів заблоковане, відсутнє або не відповідає.</translation>
    </message>
    <message>
        <source>The password could not be read: the system&apos;s key store is locked, missing or does not answer.</source>
        <translation>Не вдалося прочитати пароль: системне сховище паролів заблоковане, відсутнє або не відповідає.</translation>
    </message>
    <message>
        <source>It is kept until you quit the program.</source>
        <translation>Він зберігається до виходу з програми.</translation>
    </message>
    <message>
        <source>Unlock the key store, or type the password again after each start.</source>
        <translation>Розблокуйте сховище паролів або вводьте пароль після кожного запуску.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Не знайдено.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>There was not enough money in the account.</source>
        <translation>На рахунку було недостатньо коштів.</translation>
    </message>
    <message>
        <source>The gateway has blocked this computer&apos;s address for a while.</source>
        <translation>Шлюз на деякий час заблокував адресу цього комп’ютера.</translation>
    </message>
    <message>
        <source>The gateway did not accept the planned time.</source>
        <translation>Шлюз не прийняв запланованого часу.</translation>
    </message>
    <message>
        <source>The gateway does not allow this text or this sender name.</source>
        <translation>Шлюз не дозволяє такого тексту або імені відправника.</translation>
    </message>
    <message>
        <source>The gateway says that this phone number is not written correctly.</source>
        <translation>Шлюз каже, що цей номер телефону написано неправильно.</translation>
    </message>
    <message>
        <source>The gateway cannot deliver to this number.</source>
        <translation>Шлюз не може доставити на цей номер.</translation>
    </message>
    <message>
        <source>The gateway received the same request twice within a minute, or too many at once.</source>
        <translation>Шлюз отримав той самий запит двічі за хвилину або забагато запитів одночасно.</translation>
    </message>
    <message>
        <source>The gateway named a reason that is not in its list: %1.</source>
        <translation>Шлюз назвав причину, якої немає в його списку: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The program tries again in %Ln second(s).</source>
        <translation>
            <numerusform>Програма спробує знову через %Ln секунду.</numerusform>
            <numerusform>Програма спробує знову через %Ln секунди.</numerusform>
            <numerusform>Програма спробує знову через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program tries again in %Ln minute(s).</source>
        <translation>
            <numerusform>Програма спробує знову через %Ln хвилину.</numerusform>
            <numerusform>Програма спробує знову через %Ln хвилини.</numerusform>
            <numerusform>Програма спробує знову через %Ln хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is paused: the gateway did not accept the login or the password.</source>
        <translation>Надсилання призупинено: шлюз не прийняв логін або пароль.</translation>
    </message>
    <message>
        <source>Waiting messages were not sent and not charged.</source>
        <translation>Повідомлення, що чекають, не надіслано, кошти за них не списано.</translation>
    </message>
    <message>
        <source>Enter the password again, then sending goes on.</source>
        <translation>Введіть пароль ще раз, і надсилання піде далі.</translation>
    </message>
    <message>
        <source>Sending is paused: there is not enough money in the account.</source>
        <translation>Надсилання призупинено: на рахунку недостатньо коштів.</translation>
    </message>
    <message>
        <source>Top up the account, then go on.</source>
        <translation>Поповніть рахунок, тоді продовжуйте.</translation>
    </message>
    <message>
        <source>Sending is paused: the gateway has blocked this computer&apos;s address for a while.</source>
        <translation>Надсилання призупинено: шлюз на деякий час заблокував адресу цього комп’ютера.</translation>
    </message>
    <message>
        <source>Sending is paused: the gateway refused a message because of its text, sender name or time.</source>
        <translation>Надсилання призупинено: шлюз відхилив повідомлення через його текст, ім’я відправника або час.</translation>
    </message>
    <message>
        <source>The rest was not sent, because it would be refused as well.</source>
        <translation>Решту не надіслано, бо її теж було б відхилено.</translation>
    </message>
    <message>
        <source>Look at the refused message, then go on or cancel the rest.</source>
        <translation>Погляньте на відхилене повідомлення, тоді продовжуйте або скасуйте решту.</translation>
    </message>
    <message>
        <source>Sending is paused: several requests in a row were not answered.</source>
        <translation>Надсилання призупинено: кілька запитів поспіль залишилися без відповіді.</translation>
    </message>
    <message>
        <source>Messages being checked may have been sent.</source>
        <translation>Повідомлення, що перевіряються, могли бути надіслані.</translation>
    </message>
    <message>
        <source>The program is asking the gateway about them.</source>
        <translation>Програма запитує про них шлюз.</translation>
    </message>
    <message>
        <source>Do not send them again. Wait for the answers, then go on.</source>
        <translation>Не надсилайте їх ще раз. Дочекайтеся відповідей, тоді продовжуйте.</translation>
    </message>
    <message>
        <source>Sending is paused: the gateway could not be reached.</source>
        <translation>Надсилання призупинено: не вдалося зв’язатися зі шлюзом.</translation>
    </message>
    <message>
        <source>Sending is paused: an answer of the gateway cannot be written to the disk.</source>
        <translation>Надсилання призупинено: відповідь шлюзу не вдається записати на диск.</translation>
    </message>
    <message>
        <source>Its messages may have been sent and charged.</source>
        <translation>Повідомлення, яких вона стосується, могли бути надіслані й оплачені.</translation>
    </message>
    <message>
        <source>The program keeps the answer, tries to write it again and sends nothing more until then.</source>
        <translation>Програма зберігає відповідь у пам’яті, пробує записати її ще раз і до того більше нічого не надсилає.</translation>
    </message>
    <message>
        <source>Free some room on the disk, and do not quit before.</source>
        <translation>Звільніть місце на диску й до того не закривайте програму.</translation>
    </message>
    <message>
        <source>Sending is paused: the program cannot write its own file.</source>
        <translation>Надсилання призупинено: програма не може записати власний файл.</translation>
    </message>
    <message>
        <source>Messages shown as being sent may have been sent and charged.</source>
        <translation>Повідомлення, показані як такі, що надсилаються, могли бути надіслані й оплачені.</translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation>Більше нічого не надсилається.</translation>
    </message>
    <message numerus="yes">
        <source>Planned messages are paused: this computer&apos;s clock differs from the gateway&apos;s by %Ln minute(s).</source>
        <translation>
            <numerusform>Заплановані повідомлення призупинено: годинник цього комп’ютера розходиться з годинником шлюзу на %Ln хвилину.</numerusform>
            <numerusform>Заплановані повідомлення призупинено: годинник цього комп’ютера розходиться з годинником шлюзу на %Ln хвилини.</numerusform>
            <numerusform>Заплановані повідомлення призупинено: годинник цього комп’ютера розходиться з годинником шлюзу на %Ln хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock, then go on.</source>
        <translation>Виставте годинник, тоді продовжуйте.</translation>
    </message>
    <message>
        <source>Sending is paused: this is not the gateway&apos;s certificate.</source>
        <translation>Надсилання призупинено: це не сертифікат шлюзу.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Sending is paused: the password of this account is not known.</source>
        <translation>Надсилання призупинено: пароль цього облікового запису невідомий.</translation>
    </message>
    <message>
        <source>Enter the password, or unlock the system&apos;s key store.</source>
        <translation>Введіть пароль або розблокуйте системне сховище паролів.</translation>
    </message>
    <message>
        <source>&amp;Enter password…</source>
        <translation>Ввести па&amp;роль…</translation>
    </message>
    <message>
        <source>Topped up, &amp;go on</source>
        <translation>Рахунок поповнено, продовж&amp;ити</translation>
    </message>
    <message>
        <source>T&amp;ry now</source>
        <translation>Спро&amp;бувати зараз</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Пр&amp;одовжити</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Ви це зупинили.</translation>
    </message>
    <message>
        <source>The gateway did not accept the login or the password.</source>
        <translation>Шлюз не прийняв логін або пароль.</translation>
    </message>
    <message>
        <source>The planned time had passed before it could be sent.</source>
        <translation>Запланований час минув раніше, ніж вдалося надіслати.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the gateway&apos;s.</source>
        <translation>Годинник цього комп’ютера розходиться з годинником шлюзу.</translation>
    </message>
    <message>
        <source>It comes from a restored or copied file and may have been sent by the original.</source>
        <translation>Його взято з відновленого або скопійованого файлу, і його міг надіслати оригінал.</translation>
    </message>
    <message>
        <source>An earlier problem stopped the sending.</source>
        <translation>Надсилання зупинила попередня проблема.</translation>
    </message>
    <message>
        <source>You took it back.</source>
        <translation>Ви це скасували.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Цей час уже минув. Виберіть пізніший.</translation>
    </message>
    <message>
        <source>This is less than a minute away. Choose a later time, or send now.</source>
        <translation>До цього часу менше хвилини. Виберіть пізніший час або надішліть зараз.</translation>
    </message>
    <message>
        <source>This is more than a year away. Choose an earlier time.</source>
        <translation>До цього часу більше року. Виберіть раніший час.</translation>
    </message>
    <message>
        <source>This time does not exist: the clocks go forward then. Choose another time.</source>
        <translation>Такого часу не буває: тоді годинники переводять уперед. Виберіть інший час.</translation>
    </message>
    <message>
        <source>This time comes twice, because the clocks go back. The first one is taken.</source>
        <translation>Цей час настає двічі, бо годинники переводять назад. Береться перший.</translation>
    </message>
    <message>
        <source>The hours do not fit. The second must be later than the first.</source>
        <translation>Години не підходять. Друга має бути пізнішою за першу.</translation>
    </message>
    <message>
        <source>Choose between 1 and 43,200 minutes.</source>
        <translation>Виберіть від 1 до 43 200 хвилин.</translation>
    </message>
    <message>
        <source>This time zone is not known on this computer. Choose another one.</source>
        <translation>Цей часовий пояс невідомий цьому комп’ютеру. Виберіть інший.</translation>
    </message>
    <message>
        <source>This date does not exist. Choose another one.</source>
        <translation>Такої дати немає. Виберіть іншу.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Це не номер телефону.</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>Номер закороткий.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Номер задовгий.</translation>
    </message>
    <message>
        <source>This is a short service number; messages cannot be sent to it.</source>
        <translation>Це короткий службовий номер; на нього не можна надсилати повідомлення.</translation>
    </message>
    <message>
        <source>The number begins with an old long-distance prefix. Write it with the country code.</source>
        <translation>Номер починається зі старого міжміського префікса. Напишіть його з кодом країни.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off the last digits of this number. Format the column as text there.</source>
        <translation>Електронна таблиця відкинула останні цифри цього номера. Задайте там для стовпця текстовий формат.</translation>
    </message>
    <message>
        <source>Reading the password from the system&apos;s key store…</source>
        <translation>Читаємо пароль із системного сховища паролів…</translation>
    </message>
    <message>
        <source>The password is saved in the system&apos;s key store.</source>
        <translation>Пароль збережено в системному сховищі паролів.</translation>
    </message>
    <message>
        <source>The password is kept until you quit; it is not saved.</source>
        <translation>Пароль зберігається до виходу з програми; його не записано.</translation>
    </message>
    <message>
        <source>No password was found. The system&apos;s key store may be locked: unlock it, or enter the password.</source>
        <translation>Пароля не знайдено. Можливо, системне сховище паролів заблоковане: розблокуйте його або введіть пароль.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is missing or does not answer. A password you enter is kept until you quit.</source>
        <translation>Системне сховище паролів відсутнє або не відповідає. Введений пароль зберігатиметься до виходу з програми.</translation>
    </message>
    <message>
        <source>There is nobody to send to. Add at least one number.</source>
        <translation>Немає кому надсилати. Додайте хоча б один номер.</translation>
    </message>
    <message>
        <source>The text is empty. Write something to send.</source>
        <translation>Текст порожній. Напишіть, що надіслати.</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %Ln character(s). Shorten it.</source>
        <translation>
            <numerusform>Текст довший за %Ln символ. Скоротіть його.</numerusform>
            <numerusform>Текст довший за %Ln символи. Скоротіть його.</numerusform>
            <numerusform>Текст довший за %Ln символів. Скоротіть його.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender name is too long. At most 11 letters and digits fit.</source>
        <translation>Ім’я відправника задовге. Уміщується щонайбільше 11 літер і цифр.</translation>
    </message>
    <message>
        <source>The sender name has a character that is not allowed. Use Latin letters, digits and simple signs.</source>
        <translation>В імені відправника є недозволений символ. Використовуйте латинські літери, цифри й прості знаки.</translation>
    </message>
    <message>
        <source>The sender name must not contain “%1”. Use Latin letters, digits and simple signs.</source>
        <translation>В імені відправника не може бути «%1». Використовуйте латинські літери, цифри й прості знаки.</translation>
    </message>
    <message>
        <source>A sender made of digits is too long. At most 15 digits fit.</source>
        <translation>Відправник із цифр задовгий. Уміщується щонайбільше 15 цифр.</translation>
    </message>
    <message>
        <source>The time to try delivery does not fit. Choose between 1 minute and 24 hours.</source>
        <translation>Строк доставки не підходить. Виберіть від 1 хвилини до 24 годин.</translation>
    </message>
    <message>
        <source>The time to spread over does not fit. Choose between 0.1 and 720 hours.</source>
        <translation>Час розтягування не підходить. Виберіть від 0,1 до 720 годин.</translation>
    </message>
    <message>
        <source>The interval does not fit. Choose between 1 and 1,440 minutes.</source>
        <translation>Крок не підходить. Виберіть від 1 до 1 440 хвилин.</translation>
    </message>
    <message>
        <source>The limit of parts does not fit. Choose a smaller one.</source>
        <translation>Обмеження частин не підходить. Виберіть менше.</translation>
    </message>
    <message>
        <source>The own id may have Latin letters, digits, full stops, hyphens and underscores only.</source>
        <translation>У вашому ідентифікаторі можуть бути лише латинські літери, цифри, крапки, дефіси й підкреслення.</translation>
    </message>
    <message>
        <source>The own id is too long. At most 40 characters fit.</source>
        <translation>Ваш ідентифікатор задовгий. Уміщується щонайбільше 40 символів.</translation>
    </message>
    <message>
        <source>An own id made of digits is too big. Use a smaller number, or add a letter.</source>
        <translation>Ваш ідентифікатор із цифр завеликий. Візьміть менше число або додайте літеру.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent to groups. Remove the groups from the recipients.</source>
        <translation>Повідомлення цього виду не можна надсилати групам. Приберіть групи з одержувачів.</translation>
    </message>
    <message>
        <source>This kind of message does not have an option that is set. Remove it, or choose another kind.</source>
        <translation>Для цього виду повідомлень немає одного із заданих параметрів. Приберіть його або виберіть інший вид.</translation>
    </message>
    <message>
        <source>The text is cut by the limit of parts; people do not get the rest. Raise the limit or shorten the text.</source>
        <translation>Текст обрізається через обмеження частин; решти люди не отримають. Збільште обмеження або скоротіть текст.</translation>
    </message>
    <message>
        <source>The text begins with “%1”, which the gateway takes as a command. Begin it with something else.</source>
        <translation>Текст починається з «%1», а шлюз сприймає це як команду. Почніть його з чогось іншого.</translation>
    </message>
    <message>
        <source>The text has a line of three tildes (~~~). The gateway sends only what stands before it.</source>
        <translation>У тексті є рядок із трьох тильд (~~~). Шлюз надсилає лише те, що стоїть перед ним.</translation>
    </message>
    <message>
        <source>The text has half a character, probably from a cut emoji. It is sent as a replacement mark.</source>
        <translation>У тексті є половина символу, мабуть, від розрізаного емодзі. Замість неї піде знак заміни.</translation>
    </message>
    <message>
        <source>The sender name “%1” has not been used in this account. The gateway refuses names that are not registered.</source>
        <translation>Ім’я відправника «%1» у цьому обліковому записі ще не використовували. Шлюз відхиляє незареєстровані імена.</translation>
    </message>
    <message>
        <source>The number of people in a group is known to the gateway only. The price is for all of them.</source>
        <translation>Скільки людей у групі, знає лише шлюз. Ціна — за всіх разом.</translation>
    </message>
    <message>
        <source>The gateway changes the letters by a table of its own, so the number of parts is an estimate.</source>
        <translation>Шлюз замінює літери за власною таблицею, тож кількість частин приблизна.</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Тренувальний запис</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a message</comment>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>Stopped before sending</source>
        <comment>state of a message</comment>
        <translation>Зупинено до надсилання</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state of a message</comment>
        <translation>Надсилається</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>state of a message</comment>
        <translation>Поки невідомо</translation>
    </message>
    <message>
        <source>Not received by the gateway</source>
        <comment>state of a message</comment>
        <translation>Шлюз не отримав</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>state of a message</comment>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of a message</comment>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a message</comment>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <comment>state of a message</comment>
        <translation>Закрито без відповіді</translation>
    </message>
    <message>
        <source>On its way</source>
        <comment>state of a message</comment>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>state of a message</comment>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>state of a message</comment>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Link opened</source>
        <comment>state of a message</comment>
        <translation>Посилання відкрито</translation>
    </message>
    <message>
        <source>Not delivered in time</source>
        <comment>state of a message</comment>
        <translation>Не доставлено вчасно</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <comment>state of a message</comment>
        <translation>Не вдалося доставити</translation>
    </message>
    <message>
        <source>Stopped at the gateway</source>
        <comment>state of a message</comment>
        <translation>Зупинено на шлюзі</translation>
    </message>
    <message>
        <source>The gateway has no such message.</source>
        <translation>На шлюзі такого повідомлення немає.</translation>
    </message>
    <message>
        <source>It was stopped at the gateway before it left.</source>
        <translation>Його зупинено на шлюзі до відправлення.</translation>
    </message>
    <message>
        <source>It waits at the gateway for its turn or its planned time.</source>
        <translation>Воно чекає на шлюзі своєї черги або запланованого часу.</translation>
    </message>
    <message>
        <source>The gateway has passed it to the operator.</source>
        <translation>Шлюз передав його операторові.</translation>
    </message>
    <message>
        <source>It is on the phone.</source>
        <translation>Воно вже в телефоні.</translation>
    </message>
    <message>
        <source>It has been read.</source>
        <translation>Його прочитано.</translation>
    </message>
    <message>
        <source>The phone could not be reached before the time to try ran out.</source>
        <translation>Телефон був недоступний, доки не минув строк доставки.</translation>
    </message>
    <message>
        <source>It was delivered, and the link in it was opened.</source>
        <translation>Його доставлено, і посилання в ньому відкрито.</translation>
    </message>
    <message>
        <source>It cannot be delivered: the phone is blocked, off for a long time, or abroad without messages.</source>
        <translation>Доставити неможливо: телефон заблоковано, давно вимкнено або він за кордоном без повідомлень.</translation>
    </message>
    <message>
        <source>The number is wrong.</source>
        <translation>Номер неправильний.</translation>
    </message>
    <message>
        <source>It is forbidden: too many equal messages, a stop list, the spam filter or the sender name.</source>
        <translation>Заборонено: забагато однакових повідомлень, стоп-список, фільтр спаму або ім’я відправника.</translation>
    </message>
    <message>
        <source>This number takes no messages, or there is no way to it.</source>
        <translation>Цей номер не приймає повідомлень, або до нього немає маршруту.</translation>
    </message>
    <message>
        <source>The gateway named a status that is not in its list: %1.</source>
        <translation>Шлюз назвав стан, якого немає в його списку: %1.</translation>
    </message>
    <message>
        <source>Nobody has this number.</source>
        <translation>Цього номера ніхто не має.</translation>
    </message>
    <message>
        <source>The phone is off or out of reach.</source>
        <translation>Телефон вимкнений або поза зоною.</translation>
    </message>
    <message>
        <source>Messages are not switched on for this number.</source>
        <translation>Для цього номера повідомлення не ввімкнено.</translation>
    </message>
    <message>
        <source>The phone reported an error; its memory may be full.</source>
        <translation>Телефон повідомив про помилку; можливо, його пам’ять переповнена.</translation>
    </message>
    <message>
        <source>The number is blocked by its operator.</source>
        <translation>Номер заблоковано оператором.</translation>
    </message>
    <message>
        <source>The phone or its operator does not support such messages.</source>
        <translation>Телефон або його оператор не підтримує таких повідомлень.</translation>
    </message>
    <message>
        <source>The account is in test mode: nothing really went out.</source>
        <translation>Обліковий запис у тестовому режимі: насправді нічого не надіслано.</translation>
    </message>
    <message>
        <source>The SIM card was replaced.</source>
        <translation>SIM-картку замінено.</translation>
    </message>
    <message>
        <source>The operator is overloaded.</source>
        <translation>Оператор перевантажений.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Ніхто не відповів.</translation>
    </message>
    <message>
        <source>The operator wants a registered template for this text.</source>
        <translation>Оператор вимагає для цього тексту зареєстрованого шаблону.</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not allowed.</source>
        <translation>Адресу цього комп’ютера не дозволено.</translation>
    </message>
    <message>
        <source>The line was busy.</source>
        <translation>Лінія була зайнята.</translation>
    </message>
    <message>
        <source>The text could not be converted, or a part of it is missing.</source>
        <translation>Текст не вдалося перетворити, або бракує його частини.</translation>
    </message>
    <message>
        <source>An answering machine answered.</source>
        <translation>Відповів автовідповідач.</translation>
    </message>
    <message>
        <source>The account has no contract for such messages.</source>
        <translation>Обліковий запис не має договору на такі повідомлення.</translation>
    </message>
    <message>
        <source>The account may not send to many people.</source>
        <translation>Обліковому запису не дозволено надсилати багатьом людям.</translation>
    </message>
    <message>
        <source>The operator has not told what became of it.</source>
        <translation>Оператор не повідомив, що з ним сталося.</translation>
    </message>
    <message>
        <source>It is not allowed at this time of day.</source>
        <translation>О цій порі доби це не дозволено.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of messages a day is reached.</source>
        <translation>Вичерпано денну норму повідомлень облікового запису.</translation>
    </message>
    <message>
        <source>There is no way to this number.</source>
        <translation>До цього номера немає маршруту.</translation>
    </message>
    <message>
        <source>The number is written wrongly.</source>
        <translation>Номер написано неправильно.</translation>
    </message>
    <message>
        <source>The settings of the account at the gateway forbid this number.</source>
        <translation>Налаштування облікового запису на шлюзі забороняють цей номер.</translation>
    </message>
    <message>
        <source>The limit of messages a day to one number is reached.</source>
        <translation>Вичерпано денну норму повідомлень на один номер.</translation>
    </message>
    <message>
        <source>Messages to this number are forbidden.</source>
        <translation>Повідомлення на цей номер заборонено.</translation>
    </message>
    <message>
        <source>The spam filter stopped it.</source>
        <translation>Його зупинив фільтр спаму.</translation>
    </message>
    <message>
        <source>The sender name is not registered.</source>
        <translation>Ім’я відправника не зареєстроване.</translation>
    </message>
    <message>
        <source>The operator refused it.</source>
        <translation>Його відхилив оператор.</translation>
    </message>
    <message>
        <source>The gateway named an error that is not in its list: %1.</source>
        <translation>Шлюз назвав помилку, якої немає в його списку: %1.</translation>
    </message>
    <message>
        <source>It waits here for its turn. Nothing has been sent or charged.</source>
        <translation>Воно чекає тут своєї черги. Нічого не надіслано, кошти не списано.</translation>
    </message>
    <message>
        <source>It was not sent and not charged.</source>
        <translation>Його не надіслано, кошти не списано.</translation>
    </message>
    <message>
        <source>Continue or cancel it on the Outbox page.</source>
        <translation>Продовжіть або скасуйте його на сторінці «Вихідні».</translation>
    </message>
    <message>
        <source>It is being sent at this moment and may have been sent and charged already; the gateway&apos;s answer will tell.</source>
        <translation>Воно саме надсилається і вже могло бути надіслане й оплачене; це скаже відповідь шлюзу.</translation>
    </message>
    <message>
        <source>The connection broke after sending. The message may have been sent and charged. The program is checking with the gateway; do not send it again.</source>
        <translation>З’єднання обірвалося після надсилання. Повідомлення могло бути надіслане й оплачене. Програма з’ясовує це у шлюзу; не надсилайте його ще раз.</translation>
    </message>
    <message>
        <source>The gateway was asked twice and has no such message: it was not sent and not charged. You can send it again.</source>
        <translation>Шлюз запитали двічі, і такого повідомлення в нього немає: його не надіслано, кошти не списано. Його можна надіслати ще раз.</translation>
    </message>
    <message>
        <source>Look there before you continue or cancel it on the Outbox page.</source>
        <translation>Перевірте там, перш ніж продовжити або скасувати його на сторінці «Вихідні».</translation>
    </message>
    <message>
        <source>Use “Write again” to correct it and send it anew.</source>
        <translation>Натисніть «Написати знову», щоб виправити його й надіслати.</translation>
    </message>
    <message>
        <source>You cancelled it before it was sent. Nothing was charged.</source>
        <translation>Ви скасували його до надсилання. Кошти не списано.</translation>
    </message>
    <message>
        <source>The gateway never told whether it was sent, and you closed the question. It may have been sent and charged.</source>
        <translation>Шлюз так і не повідомив, чи його надіслано, і ви закрили це питання. Воно могло бути надіслане й оплачене.</translation>
    </message>
    <message>
        <source>The gateway has accepted it. What became of it is not known yet.</source>
        <translation>Шлюз його прийняв. Що з ним сталося, поки невідомо.</translation>
    </message>
    <message>
        <source>You can write it again later.</source>
        <translation>Його можна написати знову пізніше.</translation>
    </message>
    <message>
        <source>Check the number before you write again.</source>
        <translation>Перевірте номер, перш ніж писати знову.</translation>
    </message>
    <message>
        <source>Being written down…</source>
        <translation>Записуємо…</translation>
    </message>
    <message numerus="yes">
        <source>Sending begins in %Ln second(s).</source>
        <translation>
            <numerusform>Надсилання почнеться через %Ln секунду.</numerusform>
            <numerusform>Надсилання почнеться через %Ln секунди.</numerusform>
            <numerusform>Надсилання почнеться через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилається</translation>
    </message>
    <message>
        <source>Checking with the gateway</source>
        <translation>З’ясовуємо у шлюзу</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Призупинено.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>Interrupted. It goes on only when you say so.</source>
        <translation>Перервано. Піде далі, лише коли ви скажете.</translation>
    </message>
    <message>
        <source>The gateway accepted it.</source>
        <translation>Шлюз його прийняв.</translation>
    </message>
    <message>
        <source>The gateway could not be reached; nothing was sent.</source>
        <translation>Не вдалося зв’язатися зі шлюзом; нічого не надіслано.</translation>
    </message>
    <message>
        <source>It was stopped before sending.</source>
        <translation>Його зупинено до надсилання.</translation>
    </message>
    <message>
        <source>No usable answer came: it may have been sent.</source>
        <translation>Зрозумілої відповіді не надійшло: воно могло бути надіслане.</translation>
    </message>
    <message>
        <source>The gateway was asked: it has the message.</source>
        <translation>Запитано шлюз: таке повідомлення в нього є.</translation>
    </message>
    <message>
        <source>The gateway was asked: it has no such message.</source>
        <translation>Запитано шлюз: такого повідомлення в нього немає.</translation>
    </message>
    <message>
        <source>The gateway was asked and did not answer.</source>
        <translation>Запитано шлюз: він не відповів.</translation>
    </message>
    <message>
        <source>You let it go on.</source>
        <translation>Ви дозволили надсилати далі.</translation>
    </message>
    <message>
        <source>It waits again.</source>
        <translation>Воно знову чекає.</translation>
    </message>
    <message>
        <source>The program stopped it before sending.</source>
        <translation>Програма зупинила його до надсилання.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Ви його скасували.</translation>
    </message>
    <message>
        <source>You stopped asking about it.</source>
        <translation>Ви вирішили більше про нього не запитувати.</translation>
    </message>
    <message>
        <source>You confirmed it; it was written down here.</source>
        <translation>Ви його підтвердили; його записано тут.</translation>
    </message>
    <message>
        <source>Sending began, attempt %1.</source>
        <translation>Почалося надсилання, спроба %1.</translation>
    </message>
    <message>
        <source>Sending began.</source>
        <translation>Почалося надсилання.</translation>
    </message>
    <message>
        <source>It was stopped: the data comes from a copy or a backup.</source>
        <translation>Його зупинено: дані взято з копії або резервної копії.</translation>
    </message>
    <message>
        <source>The program had ended unexpectedly; the gateway is asked what became of it.</source>
        <translation>Програма несподівано завершилася; запитуємо шлюз, що з ним сталося.</translation>
    </message>
    <message>
        <source>%1, now in %2</source>
        <comment>home network and country, those of roaming</comment>
        <translation>%1, зараз у: %2</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>Частини:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Повідомлення:</translation>
    </message>
    <message>
        <source>Numbers:</source>
        <translation>Номери:</translation>
    </message>
    <message>
        <source>Seconds:</source>
        <translation>Секунди:</translation>
    </message>
    <message>
        <source>Sending is paused: the gateway gave an answer that this program does not know.</source>
        <translation>Надсилання призупинено: шлюз дав відповідь, якої ця програма не знає.</translation>
    </message>
    <message>
        <source>Sending is paused: the proxy server of your network asks for a login.</source>
        <translation>Надсилання призупинено: проксі-сервер вашої мережі просить логін.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of your system, or ask whoever runs your network.</source>
        <translation>Перевірте проксі в налаштуваннях системи або зверніться до того, хто опікується вашою мережею.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It looks like name@example.com.</source>
        <translation>Це не адреса e-mail. Вона має вигляд name@example.com.</translation>
    </message>
    <message>
        <source>This is not a name in Telegram. It looks like @name or #12345.</source>
        <translation>Це не ім’я в Telegram. Воно має вигляд @name або #12345.</translation>
    </message>
    <message>
        <source>The link is missing. Enter the address that the phone should open.</source>
        <translation>Бракує посилання. Введіть адресу, яку має відкрити телефон.</translation>
    </message>
    <message>
        <source>The link has a character at place %L1 that cannot be in an address.</source>
        <translation>У посиланні на місці %L1 стоїть символ, якого не може бути в адресі.</translation>
    </message>
    <message>
        <source>The title is missing. Write what the phone should show.</source>
        <translation>Бракує заголовка. Напишіть, що має показати телефон.</translation>
    </message>
    <message>
        <source>The title has a character at place %L1 that cannot be sent.</source>
        <translation>У заголовку на місці %L1 стоїть символ, який не можна надіслати.</translation>
    </message>
    <message>
        <source>The id has a character at place %L1 that cannot be sent.</source>
        <translation>В ідентифікаторі на місці %L1 стоїть символ, який не можна надіслати.</translation>
    </message>
    <message>
        <source>Enter the id of the message that is to be deleted.</source>
        <translation>Введіть ідентифікатор повідомлення, яке треба вилучити.</translation>
    </message>
    <message>
        <source>This action belongs to the other form. Choose one from the list.</source>
        <translation>Ця дія належить до іншої форми. Виберіть дію зі списку.</translation>
    </message>
    <message>
        <source>This date cannot be sent. Choose another one.</source>
        <translation>Цю дату не можна надіслати. Виберіть іншу.</translation>
    </message>
    <message>
        <source>It would expire before it is created. Choose a later time.</source>
        <translation>Строк дії мине раніше за час створення. Виберіть пізніший час.</translation>
    </message>
    <message>
        <source>Link and title are too long together. Shorten the title.</source>
        <translation>Посилання й заголовок разом задовгі. Скоротіть заголовок.</translation>
    </message>
    <message>
        <source>The link has a character at place %L1 that some phones do not accept.</source>
        <translation>У посиланні на місці %L1 стоїть символ, якого деякі телефони не приймають.</translation>
    </message>
    <message>
        <source>The link does not begin with http:// or https://. Not every phone can open it.</source>
        <translation>Посилання не починається з http:// або https://. Не кожен телефон зможе його відкрити.</translation>
    </message>
    <message>
        <source>This form opens the link without a title. The text is not sent.</source>
        <translation>Ця форма відкриває посилання без заголовка. Текст не надсилається.</translation>
    </message>
    <message>
        <source>This form has no action, dates or id. They are not sent.</source>
        <translation>У цій формі немає дії, дат та ідентифікатора. Вони не надсилаються.</translation>
    </message>
    <message>
        <source>It has expired already. Choose a later time.</source>
        <translation>Строк дії вже минув. Виберіть пізніший час.</translation>
    </message>
    <message>
        <source>The link cannot be sent like this.</source>
        <translation>У такому вигляді посилання не можна надіслати.</translation>
    </message>
    <message>
        <source>The last digit stands alone. Every octet has two digits.</source>
        <translation>Остання цифра стоїть сама. У кожному байті дві цифри.</translation>
    </message>
    <message>
        <source>“%1” at place %2 is not a hexadecimal digit. Use 0–9 and A–F.</source>
        <translation>«%1» на місці %2 — не шістнадцяткова цифра. Використовуйте 0–9 і A–F.</translation>
    </message>
    <message>
        <source>Octet %1 announces a header longer than what follows.</source>
        <translation>Байт %1 оголошує заголовок, довший за те, що йде далі.</translation>
    </message>
    <message>
        <source>Octet %1 announces an element that runs past the end of the header.</source>
        <translation>Байт %1 оголошує елемент, який виходить за кінець заголовка.</translation>
    </message>
    <message>
        <source>Octet %1 begins an element without a length.</source>
        <translation>Байт %1 починає елемент без довжини.</translation>
    </message>
    <message>
        <source>There are %1 octets, and %2 fit. Shorten the message.</source>
        <translation>Байтів %1, а вміщується %2. Скоротіть повідомлення.</translation>
    </message>
    <message>
        <source>PID and DCS go together. Fill in both or leave both empty.</source>
        <translation>PID і DCS ідуть разом. Заповніть обидва або лишіть обидва порожніми.</translation>
    </message>
    <message>
        <source>The number must be between 0 and 255.</source>
        <translation>Число має бути від 0 до 255.</translation>
    </message>
    <message>
        <source>140 octets without a header may be one too many; 139 are safe.</source>
        <translation>140 байтів без заголовка може виявитися на один більше, ніж треба; 139 — напевно підходить.</translation>
    </message>
    <message>
        <source>What stands at place %L1 cannot be sent. Remove it or take a smaller one.</source>
        <translation>Те, що стоїть на місці %L1, не можна надіслати. Приберіть його або візьміть менше.</translation>
    </message>
    <message>
        <source>Enter the full address of the file, beginning with http:// or https://.</source>
        <translation>Введіть повну адресу файлу, що починається з http:// або https://.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Attach another one.</source>
        <translation>Файл «%1» порожній. Додайте інший.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln file(s) fit. Leave some out.</source>
        <translation>
            <numerusform>Уміщується щонайбільше %Ln файл. Приберіть зайві.</numerusform>
            <numerusform>Уміщується щонайбільше %Ln файли. Приберіть зайві.</numerusform>
            <numerusform>Уміщується щонайбільше %Ln файлів. Приберіть зайві.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MB. Make it smaller.</source>
        <translation>Файл «%1» більший за %2 МБ. Зменште його.</translation>
    </message>
    <message>
        <source>The file “%1” is of a type that cannot be sent this way.</source>
        <translation>Файл «%1» такого типу, який не можна надіслати цим способом.</translation>
    </message>
    <message>
        <source>The name of the file “%1” is too long or has quotes or slashes. Rename it.</source>
        <translation>Назва файлу «%1» задовга або містить лапки чи скісні риски. Перейменуйте його.</translation>
    </message>
    <message>
        <source>Files are attached and an address of a file is given. Keep one of the two.</source>
        <translation>Файли додано, і водночас указано адресу файлу. Залиште щось одне.</translation>
    </message>
    <message>
        <source>The text names file %1, which is not attached.</source>
        <translation>У тексті згадано файл %1, якого не додано.</translation>
    </message>
    <message>
        <source>There is nothing to send. Write something or attach a file.</source>
        <translation>Поки нічого надсилати. Напишіть щось або додайте файл.</translation>
    </message>
    <message>
        <source>The subject is missing. Write one.</source>
        <translation>Бракує теми. Напишіть її.</translation>
    </message>
    <message>
        <source>Enter the e-mail address the letter comes from.</source>
        <translation>Введіть адресу e-mail, з якої надходить лист.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» — не адреса e-mail.</translation>
    </message>
    <message>
        <source>This voice or language is not known. Choose one from the list.</source>
        <translation>Цей голос або мова невідомі. Виберіть зі списку.</translation>
    </message>
    <message>
        <source>This does not fit: 10–35 seconds of ringing, 10–3600 seconds of pause, 1–9 attempts.</source>
        <translation>Це не підходить: дзвонити 10–35 секунд, пауза 10–3600 секунд, 1–9 спроб.</translation>
    </message>
    <message>
        <source>Enter the name of the bot the message comes from.</source>
        <translation>Введіть ім’я бота, від якого надходить повідомлення.</translation>
    </message>
    <message>
        <source>“%1” is not a bot. In Telegram it looks like @name_bot, in WhatsApp it is a number.</source>
        <translation>«%1» — не бот. У Telegram він має вигляд @name_bot, у WhatsApp це номер.</translation>
    </message>
    <message>
        <source>The number of days must be between 10 and 999.</source>
        <translation>Кількість днів має бути від 10 до 999.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«%1» — не IP-адреса.</translation>
    </message>
    <message>
        <source>The code from the picture needs the address of the person too.</source>
        <translation>Для коду із зображення потрібна ще й адреса людини.</translation>
    </message>
    <message>
        <source>This encoding is not known to the gateway.</source>
        <translation>Цього кодування шлюз не знає.</translation>
    </message>
    <message>
        <source>“%1” does not exist in this encoding. Choose UTF-8.</source>
        <translation>У цьому кодуванні немає «%1». Виберіть UTF-8.</translation>
    </message>
    <message>
        <source>The message has more than 255 parts. Shorten it.</source>
        <translation>У повідомленні понад 255 частин. Скоротіть його.</translation>
    </message>
    <message>
        <source>How long the voice speaks is an estimate. The gateway counts the seconds.</source>
        <translation>Скільки говоритиме голос — це оцінка. Секунди рахує шлюз.</translation>
    </message>
    <message>
        <source>Of %2 parts, %1 were sent and may be charged.</source>
        <translation>Із частин (%2) надіслано %1; за них може бути стягнено плату.</translation>
    </message>
    <message>
        <source>The others follow.</source>
        <translation>Решта на черзі.</translation>
    </message>
    <message>
        <source>The others are stopped. Continue or cancel them on the Outbox page.</source>
        <translation>Решту зупинено. Продовжте або скасуйте її на сторінці «Вихідні».</translation>
    </message>
    <message>
        <source>The gateway is being asked about the others; do not send it again.</source>
        <translation>Про решту запитують шлюз; не надсилайте його ще раз.</translation>
    </message>
    <message>
        <source>The gateway has no trace of the others. You can send those again.</source>
        <translation>Про решту шлюз нічого не знає. Її можна надіслати ще раз.</translation>
    </message>
    <message>
        <source>The others are not sent, so a phone cannot put it together.</source>
        <translation>Решту не надіслано, тож телефон не складе повідомлення.</translation>
    </message>
    <message>
        <source>The others were given up, so a phone may not put it together.</source>
        <translation>Від решти відмовлено, тож телефон може не скласти повідомлення.</translation>
    </message>
    <message>
        <source>Another part was refused, so this one is not sent.</source>
        <translation>Іншу частину відхилено, тож цю не надіслано.</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <comment>number, what happened to it</comment>
        <translation>Частина %1: %2</translation>
    </message>
    <message>
        <source>The attached file “%1” is not on this computer any more: a backup does not hold attached files.</source>
        <translation>Вкладеного файлу «%1» на цьому комп’ютері вже немає: резервна копія не містить вкладених файлів.</translation>
    </message>
    <message>
        <source>The messages stay stopped.</source>
        <translation>Повідомлення лишаються зупиненими.</translation>
    </message>
    <message>
        <source>Cancel them, or write the message again with the file.</source>
        <translation>Скасуйте їх або напишіть повідомлення ще раз із цим файлом.</translation>
    </message>
    <message>
        <source>The program would send it in another way than the first time, so it was stopped. Copy it into a new message.</source>
        <translation>Програма надіслала б його інакше, ніж уперше, тому його зупинено. Скопіюйте його в нове повідомлення.</translation>
    </message>
</context>
</TS>
