<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Binary</name>
    <message>
        <source>GSM text</source>
        <translation>Текст GSM</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Unicode text</source>
        <translation>Текст Unicode</translation>
    </message>
    <message>
        <source>GSM text shown at once (class 0)</source>
        <translation>Текст GSM, показывается сразу (класс 0)</translation>
    </message>
    <message>
        <source>Data shown at once (class 0)</source>
        <translation>Данные, показываются сразу (класс 0)</translation>
    </message>
    <message>
        <source>Unicode text shown at once (class 0)</source>
        <translation>Текст Unicode, показывается сразу (класс 0)</translation>
    </message>
    <message>
        <source>GSM text for the phone&apos;s memory (class 1)</source>
        <translation>Текст GSM в память телефона (класс 1)</translation>
    </message>
    <message>
        <source>Data for the phone&apos;s memory (class 1)</source>
        <translation>Данные в память телефона (класс 1)</translation>
    </message>
    <message>
        <source>Unicode text for the phone&apos;s memory (class 1)</source>
        <translation>Текст Unicode в память телефона (класс 1)</translation>
    </message>
    <message>
        <source>GSM text for the SIM card (class 2)</source>
        <translation>Текст GSM на SIM-карту (класс 2)</translation>
    </message>
    <message>
        <source>Data for the SIM card (class 2)</source>
        <translation>Данные на SIM-карту (класс 2)</translation>
    </message>
    <message>
        <source>Unicode text for the SIM card (class 2)</source>
        <translation>Текст Unicode на SIM-карту (класс 2)</translation>
    </message>
    <message>
        <source>GSM text shown at once (class 0, short form)</source>
        <translation>Текст GSM, показывается сразу (класс 0, краткая форма)</translation>
    </message>
    <message>
        <source>Data shown at once (class 0, short form)</source>
        <translation>Данные, показываются сразу (класс 0, краткая форма)</translation>
    </message>
    <message>
        <source>Data for the phone: WAP-push, ring tones, logos (class 1)</source>
        <translation>Данные для телефона: WAP-push, мелодии звонка, логотипы (класс 1)</translation>
    </message>
    <message>
        <source>SIM data (class 2)</source>
        <translation>Данные SIM (класс 2)</translation>
    </message>
    <message>
        <source>Voice mail is waiting; the message is not kept</source>
        <translation>Есть голосовая почта; сообщение не сохраняется</translation>
    </message>
    <message>
        <source>Voice mail is waiting; the message is kept</source>
        <translation>Есть голосовая почта; сообщение сохраняется</translation>
    </message>
    <message>
        <source>Ordinary message</source>
        <translation>Обычное сообщение</translation>
    </message>
    <message>
        <source>Silent: the phone confirms it and shows nothing (type 0)</source>
        <translation>Тихое: телефон подтверждает его и ничего не показывает (тип 0)</translation>
    </message>
    <message>
        <source>Replaces the earlier message of type 1</source>
        <translation>Заменяет предыдущее сообщение типа 1</translation>
    </message>
    <message>
        <source>Replaces the earlier message of type 2</source>
        <translation>Заменяет предыдущее сообщение типа 2</translation>
    </message>
    <message>
        <source>Replaces the earlier message of type 3</source>
        <translation>Заменяет предыдущее сообщение типа 3</translation>
    </message>
    <message>
        <source>Replaces the earlier message of type 4</source>
        <translation>Заменяет предыдущее сообщение типа 4</translation>
    </message>
    <message>
        <source>Replaces the earlier message of type 5</source>
        <translation>Заменяет предыдущее сообщение типа 5</translation>
    </message>
    <message>
        <source>Replaces the earlier message of type 6</source>
        <translation>Заменяет предыдущее сообщение типа 6</translation>
    </message>
    <message>
        <source>Replaces the earlier message of type 7</source>
        <translation>Заменяет предыдущее сообщение типа 7</translation>
    </message>
    <message>
        <source>Data for the SIM card</source>
        <translation>Данные для SIM-карты</translation>
    </message>
</context>
<context>
    <name>Ems</name>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Тёмно-серый</translation>
    </message>
    <message>
        <source>Dark red</source>
        <translation>Тёмно-красный</translation>
    </message>
    <message>
        <source>Dark yellow</source>
        <translation>Тёмно-жёлтый</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Тёмно-зелёный</translation>
    </message>
    <message>
        <source>Dark cyan</source>
        <translation>Тёмно-бирюзовый</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Тёмно-синий</translation>
    </message>
    <message>
        <source>Dark magenta</source>
        <translation>Тёмно-пурпурный</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый</translation>
    </message>
    <message>
        <source>Bright red</source>
        <translation>Ярко-красный</translation>
    </message>
    <message>
        <source>Bright yellow</source>
        <translation>Ярко-жёлтый</translation>
    </message>
    <message>
        <source>Bright green</source>
        <translation>Ярко-зелёный</translation>
    </message>
    <message>
        <source>Bright cyan</source>
        <translation>Ярко-бирюзовый</translation>
    </message>
    <message>
        <source>Bright blue</source>
        <translation>Ярко-синий</translation>
    </message>
    <message>
        <source>Bright magenta</source>
        <translation>Ярко-пурпурный</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>As the language is written</source>
        <translation>По направлению письма</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>Reserved size</source>
        <translation>Резервный размер</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>Малое изображение</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Большое изображение</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Мелодия</translation>
    </message>
    <message>
        <source>Small animation of your own</source>
        <translation>Своя малая анимация</translation>
    </message>
    <message>
        <source>Large animation of your own</source>
        <translation>Своя большая анимация</translation>
    </message>
    <message>
        <source>Chimes, high</source>
        <translation>Перезвон, высокий</translation>
    </message>
    <message>
        <source>Chimes, low</source>
        <translation>Перезвон, низкий</translation>
    </message>
    <message>
        <source>Ding</source>
        <translation>Динь</translation>
    </message>
    <message>
        <source>Tada</source>
        <translation>Та-да</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Drum</source>
        <translation>Барабан</translation>
    </message>
    <message>
        <source>Clapping</source>
        <translation>Аплодисменты</translation>
    </message>
    <message>
        <source>Fanfare</source>
        <translation>Фанфары</translation>
    </message>
    <message>
        <source>Chord, high</source>
        <translation>Аккорд, высокий</translation>
    </message>
    <message>
        <source>Chord, low</source>
        <translation>Аккорд, низкий</translation>
    </message>
    <message>
        <source>Ironic, flirting</source>
        <translation>Ирония, флирт</translation>
    </message>
    <message>
        <source>Glad</source>
        <translation>Радость</translation>
    </message>
    <message>
        <source>Sceptical</source>
        <translation>Скепсис</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Грусть</translation>
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
        <translation>Подмигивание</translation>
    </message>
    <message>
        <source>Laughing</source>
        <translation>Смех</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>Безразличие</translation>
    </message>
    <message>
        <source>In love</source>
        <translation>Влюблённость</translation>
    </message>
    <message>
        <source>Confused</source>
        <translation>Растерянность</translation>
    </message>
    <message>
        <source>Tongue out</source>
        <translation>Показывает язык</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Злость</translation>
    </message>
    <message>
        <source>Wearing glasses</source>
        <translation>В очках</translation>
    </message>
    <message>
        <source>Devil</source>
        <translation>Чёртик</translation>
    </message>
</context>
<context>
    <name>MessageKind</name>
    <message>
        <source>Text message</source>
        <translation>Текстовое сообщение</translation>
    </message>
    <message>
        <source>An ordinary SMS: it is kept on the phone until it is deleted.</source>
        <translation>Обычное SMS, которое остаётся в телефоне.</translation>
    </message>
    <message>
        <source>Flash message</source>
        <translation>Flash-сообщение</translation>
    </message>
    <message>
        <source>Appears on the screen at once without being opened; many phones do not keep it afterwards.</source>
        <translation>Появляется на экране сразу, без открывания; многие телефоны потом его не сохраняют.</translation>
    </message>
    <message>
        <source>Formatted or binary message</source>
        <translation>Форматированное или двоичное SMS</translation>
    </message>
    <message>
        <source>Bold, colours, sounds and small pictures for phones that understand them; or octets of your own.</source>
        <translation>Жирный шрифт, цвета, звуки и маленькие изображения для телефонов, которые их понимают, или свои байты.</translation>
    </message>
    <message>
        <source>Link to the phone (WAP-push)</source>
        <translation>Ссылка на телефон (WAP-push)</translation>
    </message>
    <message>
        <source>A title with a link that the phone offers to open.</source>
        <translation>Заголовок со ссылкой, которую телефон предлагает открыть.</translation>
    </message>
    <message>
        <source>Check numbers (HLR)</source>
        <translation>Проверка номеров (HLR)</translation>
    </message>
    <message>
        <source>Asks the operator whether a number works and where it is. The person notices nothing.</source>
        <translation>Спрашивает оператора, работает ли номер и где он сейчас. Человек ничего не замечает.</translation>
    </message>
    <message>
        <source>Silent check (ping)</source>
        <translation>Тихая проверка (ping)</translation>
    </message>
    <message>
        <source>An invisible message shows whether a phone is switched on. The person notices nothing.</source>
        <translation>Невидимое сообщение показывает, включён ли телефон. Человек ничего не замечает.</translation>
    </message>
    <message>
        <source>Picture message (MMS)</source>
        <translation>Медиасообщение (MMS)</translation>
    </message>
    <message>
        <source>Pictures, sounds, films and text in one message.</source>
        <translation>Изображения, звуки, видео и текст в одном сообщении.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронное письмо</translation>
    </message>
    <message>
        <source>A letter with a subject and files, from an address of yours.</source>
        <translation>Письмо с темой и файлами, с вашего адреса.</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>Голосовой звонок</translation>
    </message>
    <message>
        <source>The phone rings and a voice reads the text, or a recording is played.</source>
        <translation>Телефон звонит, и голос читает текст или звучит запись.</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>A message in Viber, for people who have it.</source>
        <translation>Сообщение в Viber для тех, кто им пользуется.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>A message in WhatsApp, for people who have it.</source>
        <translation>Сообщение в WhatsApp для тех, кто им пользуется.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>A message from your Telegram bot, or a code in Telegram.</source>
        <translation>Сообщение от вашего бота в Telegram или код в Telegram.</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Социальные сети</translation>
    </message>
    <message>
        <source>A message in the social networks the gateway reaches.</source>
        <translation>Сообщение в социальных сетях, с которыми работает шлюз.</translation>
    </message>
</context>
<context>
    <name>UserData</name>
    <message>
        <source>Octets of the header</source>
        <translation>Байтов в заголовке</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что идёт дальше</translation>
    </message>
    <message>
        <source>Octets of it</source>
        <translation>Байтов в нём</translation>
    </message>
    <message>
        <source>Characters before it</source>
        <translation>Символов перед ним</translation>
    </message>
    <message>
        <source>Characters in it</source>
        <translation>Символов в нём</translation>
    </message>
    <message>
        <source>Look of the letters</source>
        <translation>Вид букв</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Какой именно</translation>
    </message>
    <message>
        <source>iMelody</source>
        <translation>iMelody</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Пиксели</translation>
    </message>
    <message>
        <source>Width in octets</source>
        <translation>Ширина в байтах</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Высота в пикселях</translation>
    </message>
    <message>
        <source>Reference of the message</source>
        <translation>Идентификатор сообщения</translation>
    </message>
    <message>
        <source>Parts in all</source>
        <translation>Всего частей</translation>
    </message>
    <message>
        <source>Number of this part</source>
        <translation>Номер этой части</translation>
    </message>
    <message>
        <source>Port it goes to</source>
        <translation>Порт назначения</translation>
    </message>
    <message>
        <source>Port it comes from</source>
        <translation>Порт отправителя</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Неверный формат</translation>
    </message>
    <message>
        <source>WBXML version</source>
        <translation>Версия WBXML</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Тип документа</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Набор символов</translation>
    </message>
    <message>
        <source>String table</source>
        <translation>Таблица строк</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Атрибут</translation>
    </message>
    <message>
        <source>Part of the link</source>
        <translation>Часть ссылки</translation>
    </message>
    <message>
        <source>Date, universal time</source>
        <translation>Дата, всемирное время</translation>
    </message>
    <message>
        <source>End of the attributes</source>
        <translation>Конец атрибутов</translation>
    </message>
    <message>
        <source>End of the element</source>
        <translation>Конец элемента</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Кодовая страница</translation>
    </message>
    <message>
        <source>Part of a long message</source>
        <translation>Часть длинного сообщения</translation>
    </message>
    <message>
        <source>Messages are waiting</source>
        <translation>Сообщения ждут</translation>
    </message>
    <message>
        <source>Ports, one octet each</source>
        <translation>Порты, по одному байту</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Порты</translation>
    </message>
    <message>
        <source>Service centre control</source>
        <translation>Параметры SMS-центра</translation>
    </message>
    <message>
        <source>Source of the header</source>
        <translation>Источник заголовка</translation>
    </message>
    <message>
        <source>Part of a long message, long reference</source>
        <translation>Часть длинного сообщения, длинный идентификатор</translation>
    </message>
    <message>
        <source>Wireless control message protocol</source>
        <translation>Беспроводной протокол управляющих сообщений</translation>
    </message>
    <message>
        <source>Text formatting</source>
        <translation>Форматирование текста</translation>
    </message>
    <message>
        <source>Sound of the phone</source>
        <translation>Встроенный звук</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Мелодия</translation>
    </message>
    <message>
        <source>Animation of the phone</source>
        <translation>Встроенная анимация</translation>
    </message>
    <message>
        <source>Large animation</source>
        <translation>Большая анимация</translation>
    </message>
    <message>
        <source>Small animation</source>
        <translation>Малая анимация</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Большое изображение</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>Малое изображение</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Objects that belong together</source>
        <translation>Связанные между собой объекты</translation>
    </message>
    <message>
        <source>Extended object</source>
        <translation>Расширенный объект</translation>
    </message>
    <message>
        <source>Extended object used again</source>
        <translation>Расширенный объект, повторно</translation>
    </message>
    <message>
        <source>Compression control</source>
        <translation>Управление сжатием</translation>
    </message>
    <message>
        <source>May objects be passed on</source>
        <translation>Можно ли пересылать объекты</translation>
    </message>
    <message>
        <source>Vector graphics, standard size</source>
        <translation>Векторная графика, стандартный размер</translation>
    </message>
    <message>
        <source>Vector graphics, character size</source>
        <translation>Векторная графика, размер символа</translation>
    </message>
    <message>
        <source>Request for an extended object</source>
        <translation>Запрос расширенного объекта</translation>
    </message>
    <message>
        <source>Length of an e-mail header</source>
        <translation>Длина заголовка e-mail</translation>
    </message>
    <message>
        <source>Hyperlink</source>
        <translation>Гиперссылка</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>Адрес для ответа</translation>
    </message>
    <message>
        <source>Enhanced voice mail</source>
        <translation>Расширенная голосовая почта</translation>
    </message>
    <message>
        <source>National letters, single shift</source>
        <translation>Национальные буквы, разовое переключение</translation>
    </message>
    <message>
        <source>National letters, locking shift</source>
        <translation>Национальные буквы, переключение с фиксацией</translation>
    </message>
    <message>
        <source>SIM toolkit security</source>
        <translation>Защита SIM Toolkit</translation>
    </message>
    <message>
        <source>Between two services</source>
        <translation>Между двумя службами</translation>
    </message>
    <message>
        <source>Of the service centre</source>
        <translation>Для нужд SMS-центра</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Зарезервировано</translation>
    </message>
    <message>
        <source>WAP-push</source>
        <translation>WAP-push</translation>
    </message>
    <message>
        <source>Secure WAP-push</source>
        <translation>Защищённый WAP-push</translation>
    </message>
    <message>
        <source>Ring tone</source>
        <translation>Мелодия звонка</translation>
    </message>
    <message>
        <source>Operator logo</source>
        <translation>Логотип оператора</translation>
    </message>
    <message>
        <source>Picture of a group of callers</source>
        <translation>Изображение группы контактов</translation>
    </message>
    <message>
        <source>WAP session without connection</source>
        <translation>WAP-сеанс без соединения</translation>
    </message>
    <message>
        <source>Secure WAP session</source>
        <translation>Защищённый WAP-сеанс</translation>
    </message>
    <message>
        <source>Visiting card</source>
        <translation>Визитная карточка</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Запись календаря</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>Номер транзакции</translation>
    </message>
    <message>
        <source>Kind of the packet</source>
        <translation>Тип пакета</translation>
    </message>
    <message>
        <source>Size of the headers</source>
        <translation>Размер заголовков</translation>
    </message>
    <message>
        <source>Kind of the content</source>
        <translation>Тип содержимого</translation>
    </message>
    <message>
        <source>Further header</source>
        <translation>Ещё заголовок</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Не читается</translation>
    </message>
</context>
<context>
    <name>Visnyk::AccountDialog</name>
    <message>
        <source>&amp;Gateway address:</source>
        <translation>Адрес &amp;шлюза:</translation>
    </message>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>Способ в&amp;хода:</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Логин:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Пароль:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>&amp;Название учётной записи:</translation>
    </message>
    <message>
        <source>&amp;Use this account from now on</source>
        <translation>&amp;Впредь использовать эту учётную запись</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>П&amp;роверить связь</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Логин и пароль</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Login and MD5 of the password</source>
        <translation>Логин и MD5 пароля</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Адрес шлюза</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Enter the password of the account “%1”. It is saved in the system&apos;s key store when that is possible.</source>
        <translation>Введите пароль учётной записи «%1». По возможности он будет сохранён в системном хранилище паролей.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Новая учётная запись</translation>
    </message>
    <message>
        <source>Enter what you use to sign in at the gateway&apos;s web site. The password is saved in the system&apos;s key store, never in a file.</source>
        <translation>Введите то, с чем вы входите на сайт шлюза. Пароль хранится в системном хранилище паролей, а не в файле.</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Учётная запись «%1»</translation>
    </message>
    <message>
        <source>The saved password belongs to the address and the login. Change one of them, and it has to be entered again.</source>
        <translation>Сохранённый пароль относится к этому адресу и логину. Если изменить что-то из них, его придётся ввести снова.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>login, host</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>Only addresses with https:// are safe: otherwise the password travels for everybody to read.</source>
        <translation>Безопасны только адреса с https://, иначе пароль передаётся так, что его может прочитать кто угодно.</translation>
    </message>
    <message>
        <source>Write the address like https://smsc.ua.</source>
        <translation>Напишите адрес так: https://smsc.ua.</translation>
    </message>
    <message>
        <source>Enter the login.</source>
        <translation>Введите логин.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Введите ключ API.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>&amp;Ключ API:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>saved; leave empty to keep it</source>
        <translation>сохранён; оставьте пустым, чтобы не менять</translation>
    </message>
    <message>
        <source>The API key is sent to %1 and nowhere else.</source>
        <translation>Ключ API отправляется только на %1 и больше никуда.</translation>
    </message>
    <message>
        <source>The login and the password are sent to %1 and nowhere else.</source>
        <translation>Логин и пароль отправляются только на %1 и больше никуда.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Такое название уже есть у другой учётной записи.</translation>
    </message>
    <message>
        <source>Asking %1 for the balance…</source>
        <translation>Запрашиваем баланс: %1…</translation>
    </message>
    <message>
        <source>It works. The balance is %1.</source>
        <translation>Всё работает. Баланс: %1.</translation>
    </message>
    <message>
        <source>Saving the password in the system&apos;s key store…</source>
        <translation>Сохраняем пароль в системном хранилище паролей…</translation>
    </message>
    <message>
        <source>The API key is sent to %1, or to its back-up %2, and nowhere else.</source>
        <translation>Ключ API отправляется только на %1 или его резервный адрес %2 и больше никуда.</translation>
    </message>
    <message>
        <source>The login and the password are sent to %1, or to its back-up %2, and nowhere else.</source>
        <translation>Логин и пароль отправляются только на %1 или его резервный адрес %2 и больше никуда.</translation>
    </message>
</context>
<context>
    <name>Visnyk::AccountTexts</name>
    <message>
        <source>%1, in use</source>
        <translation>%1, используется</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>на этом компьютере</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>balance, how long ago it was asked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестен</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужен</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>читаем…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранён</translation>
    </message>
    <message>
        <source>kept until you quit</source>
        <translation>до выхода из программы</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
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
        <translation>Скрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>Visnyk::BatchCard</name>
    <message>
        <source>an account that was removed</source>
        <translation>удалённая учётная запись</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>запланировано на %1</translation>
    </message>
    <message>
        <source>confirmed for %1</source>
        <translation>подтверждено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>Отправить ещё раз %Ln сообщение…</numerusform>
            <numerusform>Отправить ещё раз %Ln сообщения…</numerusform>
            <numerusform>Отправить ещё раз %Ln сообщений…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln problem(s)</source>
        <translation>
            <numerusform>Показать %Ln проблему</numerusform>
            <numerusform>Показать %Ln проблемы</numerusform>
            <numerusform>Показать %Ln проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Shows the messages of this sending in the History</source>
        <translation>Показывает сообщения этой отправки в «Истории»</translation>
    </message>
    <message numerus="yes">
        <source>The gateway has no trace of %Ln message(s): not sent, not charged. Send again with the same content?</source>
        <translation>
            <numerusform>Шлюз ничего не знает об %Ln сообщении: не отправлено, деньги не списаны. Отправить ещё раз с тем же содержанием?</numerusform>
            <numerusform>Шлюз ничего не знает о %Ln сообщениях: не отправлены, деньги не списаны. Отправить ещё раз с тем же содержанием?</numerusform>
            <numerusform>Шлюз ничего не знает о %Ln сообщениях: не отправлены, деньги не списаны. Отправить ещё раз с тем же содержанием?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <comment>messages</comment>
        <translation>
            <numerusform>Отправить ещё раз %Ln сообщение</numerusform>
            <numerusform>Отправить ещё раз %Ln сообщения</numerusform>
            <numerusform>Отправить ещё раз %Ln сообщений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::BitmapDialog</name>
    <message>
        <source>Picture in black and white</source>
        <translation>Чёрно-белое изображение</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Взять из &amp;буфера</translation>
    </message>
    <message>
        <source>Takes the picture of the clipboard</source>
        <translation>Берёт изображение из буфера обмена</translation>
    </message>
    <message>
        <source>The picture as it will look</source>
        <translation>Как будет выглядеть изображение</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Размер:</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Размер изображения</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ширина в пикселях</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Высота в пикселях</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>пикселей</translation>
    </message>
    <message>
        <source>&amp;Greys:</source>
        <translation>&amp;Серые тона:</translation>
    </message>
    <message>
        <source>How greys become black and white</source>
        <translation>Как серые тона становятся чёрными и белыми</translation>
    </message>
    <message>
        <source>&amp;Darkness:</source>
        <translation>За&amp;темнение:</translation>
    </message>
    <message>
        <source>Darkness of the picture</source>
        <translation>Затемнение изображения</translation>
    </message>
    <message>
        <source>S&amp;wap black and white</source>
        <translation>По&amp;менять чёрное и белое</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбрать изображение</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>из буфера обмена</translation>
    </message>
    <message>
        <source>Choose a picture to see it as the phone will show it.</source>
        <translation>Выберите изображение, чтобы увидеть, каким его покажет телефон.</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>name of a picture, its width and height in pixels</comment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>Takes %1 of the %2 octets of a part.</source>
        <translation>Занимает %1 из %2 байт части.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Choose another one.</source>
        <translation>Файл не удаётся открыть. Выберите другой.</translation>
    </message>
    <message>
        <source>The file is larger than 2 MiB. Choose a smaller one.</source>
        <translation>Файл больше 2 МиБ. Выберите поменьше.</translation>
    </message>
    <message>
        <source>The file is not a picture of a known type. Choose a PNG, JPEG, GIF, BMP or WebP file.</source>
        <translation>Файл не является изображением известного типа. Выберите файл PNG, JPEG, GIF, BMP или WebP.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Choose a smaller one.</source>
        <translation>В изображении слишком много пикселей. Выберите поменьше.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Choose another one.</source>
        <translation>Изображение повреждено, и его не удаётся прочитать. Выберите другое.</translation>
    </message>
    <message>
        <source>Small, 16 × 16</source>
        <translation>Малое, 16 × 16</translation>
    </message>
    <message>
        <source>Large, 32 × 32</source>
        <translation>Большое, 32 × 32</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Свой размер</translation>
    </message>
    <message>
        <source>as dots, for photos</source>
        <translation>точками, для фото</translation>
    </message>
    <message>
        <source>as black or white, for drawings</source>
        <translation>чёрным или белым, для рисунков</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Вставить</translation>
    </message>
</context>
<context>
    <name>Visnyk::BotEditor</name>
    <message>
        <source>&amp;From the bot:</source>
        <translation>Че&amp;рез бота:</translation>
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
        <translation>Текст — это код; его показ&amp;ывает сам Telegram, бот не нужен</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Номер:</translation>
    </message>
    <message>
        <source>ask to conf&amp;irm it again when the last time was more than</source>
        <translation>просить подтвердить его е&amp;щё раз, если последний раз это было более</translation>
    </message>
    <message>
        <source>Days since the number was confirmed</source>
        <translation>Дней с подтверждения номера</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>&amp;From the number:</source>
        <translation>С номе&amp;ра:</translation>
    </message>
    <message>
        <source>Number of the bot</source>
        <translation>Номер бота</translation>
    </message>
    <message>
        <source>the gateway’s own</source>
        <translation>собственный номер шлюза</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дней</translation>
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
        <translation>%1 Это сэкономит %2.</translation>
    </message>
    <message>
        <source>These characters make the whole text Unicode: %1. With plain ones it needs %2</source>
        <translation>Из-за этих символов весь текст становится Unicode: %1. Если взять обычные: %2</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>За&amp;менить их</translation>
    </message>
    <message>
        <source>These characters make the whole text Unicode, 70 characters a part: %1.</source>
        <translation>Из-за этих символов весь текст становится Unicode, по 70 символов в части: %1.</translation>
    </message>
    <message>
        <source>Letters that are not Latin are sent as Unicode: 70 characters in one part, 67 in each of several.</source>
        <translation>Нелатинские буквы отправляются как Unicode: 70 символов в одной части, по 67 — если частей несколько.</translation>
    </message>
    <message>
        <source>%1 In Latin letters it would be about %2</source>
        <translation>%1 Латиницей было бы примерно: %2</translation>
    </message>
    <message>
        <source>Write in &amp;Latin letters</source>
        <translation>Писать &amp;латиницей</translation>
    </message>
    <message>
        <source>The text is cut at the limit of %1; people do not get the rest.</source>
        <translation>Текст обрезается на заданном пределе (%1); остального люди не получат.</translation>
    </message>
    <message numerus="yes">
        <source>A text of more than %1 characters is sent in parts of %2. %Ln character(s) less would make it %3</source>
        <translation>
            <numerusform>Текст длиннее %1 символов отправляется частями по %2. Если сократить его на %Ln символ, будет %3</numerusform>
            <numerusform>Текст длиннее %1 символов отправляется частями по %2. Если сократить его на %Ln символа, будет %3</numerusform>
            <numerusform>Текст длиннее %1 символов отправляется частями по %2. Если сократить его на %Ln символов, будет %3</numerusform>
        </translation>
    </message>
    <message>
        <source>These characters count twice: %1</source>
        <translation>Эти символы считаются за два: %1</translation>
    </message>
    <message>
        <source>The price was confirmed by the gateway %1.</source>
        <translation>Шлюз подтвердил цену %1.</translation>
    </message>
    <message>
        <source>The price is an estimate from what the gateway told %1.</source>
        <translation>Цена примерная: по тому, что шлюз сообщил %1.</translation>
    </message>
    <message numerus="yes">
        <source>The price for %Ln of the people is not known yet. The gateway tells it when it is asked.</source>
        <translation>
            <numerusform>Цена для %Ln получателя пока неизвестна. Шлюз сообщит её, когда его спросят.</numerusform>
            <numerusform>Цена для %Ln получателей пока неизвестна. Шлюз сообщит её, когда его спросят.</numerusform>
            <numerusform>Цена для %Ln получателей пока неизвестна. Шлюз сообщит её, когда его спросят.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway would refuse these numbers: %1</source>
        <translation>Шлюз отклонил бы эти номера: %1</translation>
    </message>
    <message>
        <source>&amp;Show the numbers</source>
        <translation>По&amp;казать номера</translation>
    </message>
    <message>
        <source>The balance is too small by %1.</source>
        <translation>На балансе не хватает %1.</translation>
    </message>
    <message>
        <source>How many people are in a group is known to the gateway only.</source>
        <translation>Сколько людей в группе, знает только шлюз.</translation>
    </message>
    <message>
        <source>The gateway writes in Latin letters by a table of its own, so the number of parts is an estimate.</source>
        <translation>Шлюз пишет латиницей по собственной таблице, поэтому количество частей примерное.</translation>
    </message>
    <message>
        <source>These characters make the whole text Unicode: %1. With plain ones it has as many parts.</source>
        <translation>Из-за этих символов весь текст становится Unicode: %1. Если взять обычные, частей будет столько же.</translation>
    </message>
    <message>
        <source>The gateway was asked for the price without the files. It counts them when the message is sent.</source>
        <translation>Цена запрошена без файлов. Шлюз учтёт их при отправке.</translation>
    </message>
    <message>
        <source>These would make it Unicode too, but have plain forms: %1</source>
        <translation>Эти тоже сделали бы текст Unicode, но их можно заменить простыми: %1</translation>
    </message>
</context>
<context>
    <name>Visnyk::CausesPopup</name>
    <message>
        <source>What makes the price</source>
        <translation>Из чего складывается цена</translation>
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
        <translation>Вид сообщения</translation>
    </message>
    <message>
        <source>Fill in &amp;a sample</source>
        <translation>&amp;Заполнить образцом</translation>
    </message>
    <message>
        <source>Fictional numbers and a text, to try out sending</source>
        <translation>Вымышленные номера и текст, чтобы попробовать отправку</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Кому:</translation>
    </message>
    <message>
        <source>Messa&amp;ge:</source>
        <translation>&amp;Сообщение:</translation>
    </message>
    <message>
        <source>The numbers are still being read.</source>
        <translation>Номера ещё читаются.</translation>
    </message>
    <message>
        <source>The outbox is being opened.</source>
        <translation>Открываются исходящие.</translation>
    </message>
    <message>
        <source>The password of this account is missing.</source>
        <translation>Нет пароля этой учётной записи.</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Отправить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nothing makes this message dearer than it has to be.</source>
        <translation>Ничто не делает это сообщение дороже, чем нужно.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Отменено. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Replace what is written here with the message taken back</source>
        <translation>Заменить написанное здесь на отменённое сообщение</translation>
    </message>
    <message>
        <source>There is something on this page already.</source>
        <translation>На этой странице уже что-то написано.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Заменить &amp;это</translation>
    </message>
    <message>
        <source>Hello! The office is closed on Friday. See you on Monday.</source>
        <comment>a sample text message</comment>
        <translation>Здравствуйте! В пятницу офис не работает. До встречи в понедельник.</translation>
    </message>
    <message>
        <source>The draft could not be saved. Keep this window open.</source>
        <translation>Черновик не удалось сохранить. Не закрывайте это окно.</translation>
    </message>
    <message>
        <source>What makes the price</source>
        <translation>Из чего складывается цена</translation>
    </message>
    <message>
        <source>The files are still being read.</source>
        <translation>Файлы ещё читаются.</translation>
    </message>
    <message>
        <source>Take the link’s message</source>
        <translation>Взять сообщение из ссылки</translation>
    </message>
    <message>
        <source>Bring back what was written</source>
        <translation>Вернуть написанное</translation>
    </message>
</context>
<context>
    <name>Visnyk::ComposeWords</name>
    <message>
        <source>Latin</source>
        <translation>Латиница</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number of characters</comment>
        <translation>примерно %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · %4</source>
        <comment>Latin · 132 of 160 · 1 part</comment>
        <translation>%1 · %2 из %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Отправить</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to %Ln people</source>
        <translation>
            <numerusform>&amp;Отправить %Ln получателю</numerusform>
            <numerusform>&amp;Отправить %Ln получателям</numerusform>
            <numerusform>&amp;Отправить %Ln получателям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to %Ln people and groups</source>
        <translation>
            <numerusform>&amp;Отправить людям и группам: %Ln</numerusform>
            <numerusform>&amp;Отправить людям и группам: %Ln</numerusform>
            <numerusform>&amp;Отправить людям и группам: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No number could be read yet. Check the numbers marked red.</source>
        <translation>Пока не удалось прочитать ни одного номера. Проверьте номера, отмеченные красным.</translation>
    </message>
    <message>
        <source>The price appears when there is a text and somebody to send it to.</source>
        <translation>Цена появится, когда будет текст и кому его отправлять.</translation>
    </message>
    <message>
        <source>Price not known yet; the gateway is being asked…</source>
        <translation>Цена пока неизвестна; спрашиваем шлюз…</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Цена неизвестна</translation>
    </message>
    <message>
        <source>%1, confirmed · balance not known</source>
        <translation>%1, подтверждено · баланс неизвестен</translation>
    </message>
    <message>
        <source>about %1, an estimate · balance not known</source>
        <translation>примерно %1, оценка · баланс неизвестен</translation>
    </message>
    <message>
        <source>%1, confirmed · the balance is too small by %2</source>
        <translation>%1, подтверждено · на балансе не хватает %2</translation>
    </message>
    <message>
        <source>about %1, an estimate · the balance is too small by %2</source>
        <translation>примерно %1, оценка · на балансе не хватает %2</translation>
    </message>
    <message>
        <source>%1, confirmed · balance after: %2</source>
        <translation>%1, подтверждено · остаток: %2</translation>
    </message>
    <message>
        <source>about %1, an estimate · balance after: %2</source>
        <translation>примерно %1, оценка · остаток: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln номер</numerusform>
            <numerusform>%Ln номера</numerusform>
            <numerusform>%Ln номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number of seconds</comment>
        <translation>примерно %1</translation>
    </message>
    <message>
        <source>%1 × (%2 and %3)</source>
        <comment>Latin · 132 of 160 · 1 part × (3 people and 1 group)</comment>
        <translation>%1 × (%2 и %3)</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>Latin · 132 of 160 · 1 part × 1,240 people = 1,240 parts</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>%1. Press to see what makes the price.</source>
        <comment>Latin, 2 parts</comment>
        <translation>%1. Нажмите, чтобы увидеть, из чего складывается цена.</translation>
    </message>
    <message>
        <source>Che&amp;ck numbers</source>
        <translation>Проверить но&amp;мера</translation>
    </message>
    <message>
        <source>Call people</source>
        <translation>Позвонить людям</translation>
    </message>
    <message numerus="yes">
        <source>Che&amp;ck %Ln number(s)</source>
        <translation>
            <numerusform>Проверить %Ln но&amp;мер</numerusform>
            <numerusform>Проверить %Ln но&amp;мера</numerusform>
            <numerusform>Проверить %Ln но&amp;меров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %Ln people</source>
        <translation>
            <numerusform>Позвонить %Ln человеку</numerusform>
            <numerusform>Позвонить %Ln людям</numerusform>
            <numerusform>Позвонить %Ln людям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %Ln people and groups</source>
        <translation>
            <numerusform>Позвонить %Ln человеку и группам</numerusform>
            <numerusform>Позвонить %Ln людям и группам</numerusform>
            <numerusform>Позвонить %Ln людям и группам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln number(s)</source>
        <translation>
            <numerusform>Проверить %Ln номер</numerusform>
            <numerusform>Проверить %Ln номера</numerusform>
            <numerusform>Проверить %Ln номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)</source>
        <translation>
            <numerusform>Отправить %Ln сообщение</numerusform>
            <numerusform>Отправить %Ln сообщения</numerusform>
            <numerusform>Отправить %Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail address could be read yet. Check what is marked red.</source>
        <translation>Пока не удалось прочитать ни одного адреса e-mail. Проверьте отмеченное красным.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Ссылка: %1</translation>
    </message>
    <message>
        <source>A code that the gateway makes up</source>
        <translation>Код, который придумает шлюз</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Файлы: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>Title of the messa&amp;ge:</source>
        <translation>Заголовок &amp;сообщения:</translation>
    </message>
    <message>
        <source>Messa&amp;ge that the voice says:</source>
        <translation>&amp;Сообщение, которое произнесёт голос:</translation>
    </message>
    <message>
        <source>Messa&amp;ge:</source>
        <translation>&amp;Сообщение:</translation>
    </message>
    <message>
        <source>The voice says a code. Nothing has to be written here.</source>
        <translation>Голос произнесёт код. Здесь ничего писать не нужно.</translation>
    </message>
    <message>
        <source>Write here what the phone shows for the link</source>
        <translation>Напишите здесь, что телефон покажет для ссылки</translation>
    </message>
    <message>
        <source>Write here what the voice says, or attach a recording below</source>
        <translation>Напишите здесь, что произнесёт голос, или приложите запись ниже</translation>
    </message>
    <message>
        <source>Write the message here</source>
        <translation>Напишите здесь сообщение</translation>
    </message>
</context>
<context>
    <name>Visnyk::Countries</name>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгария</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Киргизия</translation>
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
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румыния</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словакия</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
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
        <translation>Данные</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Сделать &amp;резервную копию…</translation>
    </message>
    <message>
        <source>Writes a copy of all messages, templates and drafts into a file you choose</source>
        <translation>Записывает копию всех сообщений, шаблонов и черновиков в выбранный вами файл</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Восста&amp;новить…</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the present data, which is kept</source>
        <translation>Ставит резервную копию на место нынешних данных; они сохраняются</translation>
    </message>
    <message>
        <source>Copies made by the program &amp;itself:</source>
        <translation>Копии, которые программа сделала &amp;автоматически:</translation>
    </message>
    <message>
        <source>Copies made by the program itself</source>
        <translation>Копии, которые программа сделала автоматически</translation>
    </message>
    <message>
        <source>Restore t&amp;his copy…</source>
        <translation>Восс&amp;тановить эту копию…</translation>
    </message>
    <message>
        <source>&amp;Delete this copy…</source>
        <translation>Удалить эту &amp;копию…</translation>
    </message>
    <message>
        <source>Everything is in the folder %1: messages %2, all files together %3.</source>
        <translation>Всё хранится в папке %1: сообщения — %2, все файлы вместе — %3.</translation>
    </message>
    <message>
        <source>%1, before an update, %2</source>
        <translation>%1, перед обновлением, %2</translation>
    </message>
    <message>
        <source>%1, the data before a restore, %2</source>
        <translation>%1, данные до восстановления, %2</translation>
    </message>
    <message>
        <source>%1, damaged, %2</source>
        <translation>%1, повреждённые, %2</translation>
    </message>
    <message>
        <source>A damaged database cannot be restored here.</source>
        <translation>Повреждённую базу данных здесь восстановить нельзя.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Backups of Visnyk (*.db)</source>
        <translation>Резервные копии Visnyk (*.db)</translation>
    </message>
    <message>
        <source>The backup is being written. Sending goes on meanwhile.</source>
        <translation>Резервная копия записывается. Отправка тем временем продолжается.</translation>
    </message>
    <message>
        <source>The program needs this name itself. Choose another name or another folder.</source>
        <translation>Это имя нужно самой программе. Выберите другое имя или другую папку.</translation>
    </message>
    <message>
        <source>The backup could not be written, and nothing was changed. Choose another place, or look whether the disk is full.</source>
        <translation>Не удалось записать резервную копию; ничего не изменено. Выберите другое место или проверьте, не заполнен ли диск.</translation>
    </message>
    <message>
        <source>The backup is written: %1, %2. It holds texts and numbers, but no passwords, no settings and no attached files.</source>
        <translation>Резервная копия записана: %1, %2. В ней есть тексты и номера, но нет паролей, настроек и вложенных файлов.</translation>
    </message>
    <message>
        <source>Others can read it where it is, because that place knows no owners of files.</source>
        <translation>Там её могут прочитать другие, потому что это место не различает владельцев файлов.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Choose another one.</source>
        <translation>Этот файл не удаётся прочитать. Ничего не изменено. Выберите другой.</translation>
    </message>
    <message>
        <source>This is no backup of Visnyk. Nothing was changed. Choose another file.</source>
        <translation>Это не резервная копия Visnyk. Ничего не изменено. Выберите другой файл.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored. Nothing was changed. Choose an older one.</source>
        <translation>Эта резервная копия повреждена, и восстановить её нельзя. Ничего не изменено. Выберите более старую.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Visnyk. Nothing was changed. Update the program, then restore it.</source>
        <translation>Эту резервную копию сделала более новая версия Visnyk. Ничего не изменено. Обновите программу, а затем восстановите её.</translation>
    </message>
    <message>
        <source>This is a database in use, not a backup. Nothing was changed. Make a backup there with “Back up…”.</source>
        <translation>Это база данных, которой пользуются, а не резервная копия. Ничего не изменено. Сделайте там копию кнопкой «Сделать резервную копию…».</translation>
    </message>
    <message>
        <source>Messages are being sent. Wait until they are out, or stop them in the Outbox; then restore.</source>
        <translation>Сообщения отправляются. Дождитесь конца или остановите их на странице исходящих, а затем восстанавливайте.</translation>
    </message>
    <message>
        <source>The backup is being checked…</source>
        <translation>Резервная копия проверяется…</translation>
    </message>
    <message numerus="yes">
        <source>It was made on %1 and holds %Ln message(s).</source>
        <translation>
            <numerusform>Она сделана %1; в ней %Ln сообщение.</numerusform>
            <numerusform>Она сделана %1; в ней %Ln сообщения.</numerusform>
            <numerusform>Она сделана %1; в ней %Ln сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came later disappears from the history here. The present data is put aside, not deleted.</source>
        <translation>Всё, что было позже, исчезнет из здешней истории. Нынешние данные откладываются, а не удаляются.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it were not finished then. They are stopped, because they may have been sent since: nothing is sent by itself.</source>
        <translation>
            <numerusform>%Ln сообщение в ней тогда ещё не было завершено. Оно остановлено, потому что с тех пор его могли отправить: само ничего не отправляется.</numerusform>
            <numerusform>%Ln сообщения в ней тогда ещё не были завершены. Они остановлены, потому что с тех пор их могли отправить: само ничего не отправляется.</numerusform>
            <numerusform>%Ln сообщений в ней тогда ещё не были завершены. Они остановлены, потому что с тех пор их могли отправить: само ничего не отправляется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) are not on this computer: messages with them cannot be sent.</source>
        <translation>
            <numerusform>%Ln вложенного файла нет на этом компьютере: сообщения с ним отправить нельзя.</numerusform>
            <numerusform>%Ln вложенных файлов нет на этом компьютере: сообщения с ними отправить нельзя.</numerusform>
            <numerusform>%Ln вложенных файлов нет на этом компьютере: сообщения с ними отправить нельзя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in the present data are not finished. They are put aside with it and are neither sent nor asked about any more.</source>
        <translation>
            <numerusform>%Ln сообщение в нынешних данных не завершено. Оно откладывается вместе с ними: его больше не отправляют и о нём не запрашивают.</numerusform>
            <numerusform>%Ln сообщения в нынешних данных не завершены. Они откладываются вместе с ними: их больше не отправляют и о них не запрашивают.</numerusform>
            <numerusform>%Ln сообщений в нынешних данных не завершены. Они откладываются вместе с ними: их больше не отправляют и о них не запрашивают.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visnyk closes and starts again.</source>
        <translation>Visnyk закроется и запустится снова.</translation>
    </message>
    <message>
        <source>Put this backup in the place of the present data?</source>
        <translation>Поставить эту резервную копию на место нынешних данных?</translation>
    </message>
    <message>
        <source>&amp;Restore and start again</source>
        <translation>&amp;Восстановить и перезапустить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>The backup is laid ready…</source>
        <translation>Резервная копия подготавливается…</translation>
    </message>
    <message>
        <source>The backup could not be laid ready, and nothing was changed. Look whether the disk is full.</source>
        <translation>Не удалось подготовить резервную копию; ничего не изменено. Проверьте, не заполнен ли диск.</translation>
    </message>
    <message>
        <source>Delete “%1” for good? Nothing but it is deleted.</source>
        <translation>Удалить «%1» навсегда? Больше ничего не удаляется.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>&amp;Keep messages:</source>
        <translation>&amp;Хранить сообщения:</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Хранить сообщения</translation>
    </message>
    <message>
        <source>&amp;Forget a person…</source>
        <translation>&amp;Забыть человека…</translation>
    </message>
    <message>
        <source>Deletes everything that is kept here of one number, mailbox, @nick or group</source>
        <translation>Удаляет всё, что хранится здесь об одном номере, адресе e-mail, @имени или группе</translation>
    </message>
</context>
<context>
    <name>Visnyk::DeliveryRefresh</name>
    <message>
        <source>&amp;Refresh delivery</source>
        <translation>&amp;Обновить доставку</translation>
    </message>
    <message numerus="yes">
        <source>Asked; again in %Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Запрошено; снова через %Ln с</numerusform>
            <numerusform>Запрошено; снова через %Ln с</numerusform>
            <numerusform>Запрошено; снова через %Ln с</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the gateway what became of messages on their way. It answers once a minute.</source>
        <translation>Спрашивает шлюз, что стало с сообщениями в пути. Он отвечает раз в минуту.</translation>
    </message>
</context>
<context>
    <name>Visnyk::ExpertPanel</name>
    <message>
        <source>Req&amp;uest in detail, for experts</source>
        <translation>Подробный запрос, для спе&amp;циалистов</translation>
    </message>
    <message>
        <source>Partner num&amp;ber:</source>
        <translation>Номер партн&amp;ёра:</translation>
    </message>
    <message>
        <source>Partner number</source>
        <translation>Номер партнёра</translation>
    </message>
    <message>
        <source>The partner this message is counted for (pp)</source>
        <translation>Партнёр, которому засчитывается это сообщение (pp)</translation>
    </message>
    <message>
        <source>C&amp;ode from the picture:</source>
        <translation>Код с изображе&amp;ния:</translation>
    </message>
    <message>
        <source>Code from the picture</source>
        <translation>Код с изображения</translation>
    </message>
    <message>
        <source>What a visitor of a web page has typed off a picture (imgcode)</source>
        <translation>Что посетитель веб-страницы набрал с изображения (imgcode)</translation>
    </message>
    <message>
        <source>address of the perso&amp;n</source>
        <translation>адрес &amp;человека</translation>
    </message>
    <message>
        <source>IP address of the person</source>
        <translation>IP-адрес человека</translation>
    </message>
    <message>
        <source>The IP address the message was ordered from (userip)</source>
        <translation>IP-адрес, с которого заказано сообщение (userip)</translation>
    </message>
    <message>
        <source>C&amp;haracters:</source>
        <translation>На&amp;бор символов:</translation>
    </message>
    <message>
        <source>Encoding of the request</source>
        <translation>Кодировка запроса</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Ответ:</translation>
    </message>
    <message>
        <source>list also the numbers that a&amp;re refused (err)</source>
        <translation>показать так&amp;же отклонённые номера (err)</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Запрос:</translation>
    </message>
    <message>
        <source>The request as it goes out, without login and password</source>
        <translation>Запрос, каким он уйдёт, без логина и пароля</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>Коп&amp;ировать запрос</translation>
    </message>
    <message>
        <source>As it goes out, without login and password.</source>
        <translation>Каким он уйдёт, без логина и пароля.</translation>
    </message>
    <message>
        <source>Request %1 of %2</source>
        <translation>Запрос %1 из %2</translation>
    </message>
    <message>
        <source>(made when it is sent)</source>
        <translation>(появится при отправке)</translation>
    </message>
    <message>
        <source>UTF-8 (usual)</source>
        <translation>UTF-8 (обычная)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>Visnyk::FilesEditor</name>
    <message>
        <source>Files:</source>
        <translation>Файлы:</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Приложенные файлы</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Добав&amp;ить файлы…</translation>
    </message>
    <message>
        <source>Move the file up</source>
        <translation>Переместить файл выше</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the file down</source>
        <translation>Переместить файл ниже</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ниже (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Убрать файл</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Убрать (Delete)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Insert into te&amp;xt</source>
        <translation>Вст&amp;авить в текст</translation>
    </message>
    <message>
        <source>Puts a place for the file into the text, such as &lt;file 1&gt;</source>
        <translation>Ставит в текст место для файла, например &lt;file 1&gt;</translation>
    </message>
    <message>
        <source>Fi&amp;le on the web:</source>
        <translation>Фа&amp;йл в интернете:</translation>
    </message>
    <message>
        <source>Address of a file on the web</source>
        <translation>Адрес файла в интернете</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Pictures, sounds, films and texts (*.jpg *.jpeg *.gif *.png *.wav *.amr *.mp3 *.mid *.mp4 *.3gp *.txt)</source>
        <translation>Изображения, звуки, видео и тексты (*.jpg *.jpeg *.gif *.png *.wav *.amr *.mp3 *.mid *.mp4 *.3gp *.txt)</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.amr *.mp3 *.mid)</source>
        <translation>Звуки (*.wav *.amr *.mp3 *.mid)</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln file(s) go with a message. The others were left out.</source>
        <translation>
            <numerusform>К сообщению можно приложить не больше %Ln файла. Остальные не добавлены.</numerusform>
            <numerusform>К сообщению можно приложить не больше %Ln файлов. Остальные не добавлены.</numerusform>
            <numerusform>К сообщению можно приложить не больше %Ln файлов. Остальные не добавлены.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be opened. Choose another file.</source>
        <translation>«%1» не удалось открыть. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“%1” could not be opened any more. Attach it again or leave it out.</source>
        <translation>«%1» больше не удалось открыть. Приложите его снова или уберите.</translation>
    </message>
    <message>
        <source>The picture could not be kept on the disk. Save it as a file and attach that.</source>
        <translation>Изображение не удалось сохранить на диске. Сохраните его как файл и приложите этот файл.</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”.</source>
        <translation>На этом компьютере нет программы, которая открывает «%1».</translation>
    </message>
    <message>
        <source>%1 – being read…</source>
        <comment>name of a file</comment>
        <translation>%1 — читаем…</translation>
    </message>
    <message>
        <source>%1 – cannot be opened</source>
        <comment>name of a file</comment>
        <translation>%1 — не открывается</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>неизвестный тип</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>name of a file, its type and size</comment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>or drop a recording here</source>
        <translation>или перетащите запись сюда</translation>
    </message>
    <message>
        <source>or drop them here, or paste a picture</source>
        <translation>или перетащите их сюда либо вставьте изображение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln файл, %1</numerusform>
            <numerusform>%Ln файла, %1</numerusform>
            <numerusform>%Ln файлов, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Plays the sound, or stops it</source>
        <translation>Воспроизводит звук или останавливает его</translation>
    </message>
    <message>
        <source>Shows the file with the program for it (Enter)</source>
        <translation>Показывает файл в программе для таких файлов (Enter)</translation>
    </message>
    <message>
        <source>There is nothing to hear it with: this computer shows no sound output.</source>
        <translation>Послушать не на чем: у этого компьютера нет звукового выхода.</translation>
    </message>
</context>
<context>
    <name>Visnyk::ForgetDialog</name>
    <message>
        <source>Forget a person</source>
        <translation>Забыть человека</translation>
    </message>
    <message>
        <source>&amp;Number, mailbox, @nick or group:</source>
        <translation>&amp;Номер, адрес e-mail, @имя или группа:</translation>
    </message>
    <message>
        <source>Number, mailbox, @nick or group</source>
        <translation>Номер, адрес e-mail, @имя или группа</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Забыть навсегда</translation>
    </message>
    <message>
        <source>This is no number, mailbox, @nick or group.</source>
        <translation>Это не номер, не адрес e-mail, не @имя и не группа.</translation>
    </message>
    <message>
        <source>One at a time: these are several.</source>
        <translation>Только одно за раз: здесь их несколько.</translation>
    </message>
    <message>
        <source>Everything of %1 is being deleted…</source>
        <translation>Удаляется всё о %1…</translation>
    </message>
    <message>
        <source>What is kept here of this person is shown before anything is deleted.</source>
        <translation>Что здесь хранится об этом человеке, будет показано до удаления.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing of %1 is kept here.</source>
        <translation>О %1 здесь ничего не хранится.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) of the number</source>
        <translation>
            <numerusform>%Ln проверка номера</numerusform>
            <numerusform>%Ln проверки номера</numerusform>
            <numerusform>%Ln проверок номера</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a place in %Ln draft(s)</source>
        <translation>
            <numerusform>место в %Ln черновике</numerusform>
            <numerusform>место в %Ln черновиках</numerusform>
            <numerusform>место в %Ln черновиках</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here of %1: %2.</source>
        <translation>Здесь хранится о %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was deleted, because something to this person is not finished yet.</source>
        <translation>Ничего не удалено, потому что что-то для этого человека ещё не завершено.</translation>
    </message>
    <message>
        <source>Their messages are deleted. Visnyk closes; what is left of them is made unreadable at the next start.</source>
        <translation>Сообщения этого человека удалены. Visnyk закрывается; то, что осталось от них в файлах, станет нечитаемым при следующем запуске.</translation>
    </message>
    <message>
        <source>Not everything could be deleted, because the program cannot write its own file. Look whether the disk is full or the folder is read-only, then try again.</source>
        <translation>Не всё удалось удалить, потому что программа не может записать собственный файл. Проверьте, не заполнен ли диск и не защищена ли папка от записи, затем попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing of %1 is kept here any more.</source>
        <translation>О %1 здесь больше ничего не хранится.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to this person are not finished yet. Wait until they are, or cancel them in the Outbox; then forget the person.</source>
        <translation>
            <numerusform>%Ln сообщение для этого человека ещё не завершено. Подождите или отмените его в «Исходящих»; затем забудьте человека.</numerusform>
            <numerusform>%Ln сообщения для этого человека ещё не завершены. Подождите или отмените их в «Исходящих»; затем забудьте человека.</numerusform>
            <numerusform>%Ln сообщений для этого человека ещё не завершены. Подождите или отмените их в «Исходящих»; затем забудьте человека.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good: their messages and checks with all that is known about them, the number itself, and the person in drafts. This cannot be undone.</source>
        <translation>Навсегда удаляются сообщения и проверки со всем, что о них известно, сам номер и этот человек в черновиках. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Afterwards nobody is warned that this person was sent the same text before.</source>
        <translation>После этого программа не предупредит, что этому человеку уже отправляли тот же текст.</translation>
    </message>
    <message>
        <source>What the gateway recorded stays there.</source>
        <translation>Записи шлюза остаются у него.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) made by the program still hold it: delete them in Settings, under Data. Backups and exports you made yourself hold it too.</source>
        <translation>
            <numerusform>Это ещё есть в %Ln копии, которую сделала программа: удалите её в настройках, в разделе «Данные». Есть оно и в ваших резервных копиях и экспортированных файлах.</numerusform>
            <numerusform>Это ещё есть в %Ln копиях, которые сделала программа: удалите их в настройках, в разделе «Данные». Есть оно и в ваших резервных копиях и экспортированных файлах.</numerusform>
            <numerusform>Это ещё есть в %Ln копиях, которые сделала программа: удалите их в настройках, в разделе «Данные». Есть оно и в ваших резервных копиях и экспортированных файлах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups and exports you made yourself stay as they are.</source>
        <translation>Резервные копии и экспорт, которые вы сделали сами, остаются как есть.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>Visnyk::FormattedEdit</name>
    <message numerus="yes">
        <source>%1: %Ln octet(s)</source>
        <comment>title of a sound or picture</comment>
        <translation>
            <numerusform>%1: %Ln байт</numerusform>
            <numerusform>%1: %Ln байта</numerusform>
            <numerusform>%1: %Ln байт</numerusform>
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
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Not every phone knows these:</source>
        <translation>Не каждый телефон это понимает:</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Подчёркнутый</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Зачёркнутый</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Remove the formatting</source>
        <translation>Убрать форматирование</translation>
    </message>
    <message>
        <source>Normal letters</source>
        <translation>Обычные буквы</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Крупные буквы</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Мелкие буквы</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Размер букв</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Цвет букв</translation>
    </message>
    <message>
        <source>Colour behind the letters</source>
        <translation>Цвет фона за буквами</translation>
    </message>
    <message>
        <source>Insert:</source>
        <translation>Вставить:</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Изображение…</translation>
    </message>
    <message>
        <source>Insert a sound of the phone</source>
        <translation>Вставить звук из телефона</translation>
    </message>
    <message>
        <source>Insert an animation of the phone</source>
        <translation>Вставить анимацию из телефона</translation>
    </message>
    <message>
        <source>Insert a picture in black and white</source>
        <translation>Вставить чёрно-белое изображение</translation>
    </message>
</context>
<context>
    <name>Visnyk::FormattingEditor</name>
    <message>
        <source>&amp;Formatted text</source>
        <translation>Форма&amp;тированный текст</translation>
    </message>
    <message>
        <source>Octets, for e&amp;xperts</source>
        <translation>Байты, для спе&amp;циалистов</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>из буфера обмена</translation>
    </message>
    <message>
        <source>Mend the octets to see what goes out</source>
        <translation>Исправьте байты, чтобы увидеть, что уйдёт</translation>
    </message>
    <message>
        <source>It cannot be sent like this</source>
        <translation>В таком виде это нельзя отправить</translation>
    </message>
    <message>
        <source>“%1” needs two octets, and so does every other character then: half as much text fits into a part.</source>
        <translation>«%1» занимает два байта, и тогда каждый другой символ — тоже: в часть помещается вдвое меньше текста.</translation>
    </message>
</context>
<context>
    <name>Visnyk::HexView</name>
    <message>
        <source>Nothing to send yet</source>
        <translation>Пока нечего отправлять</translation>
    </message>
    <message>
        <source>1 part, %1 of %2 octets</source>
        <comment>octets used and octets there are</comment>
        <translation>1 часть, %1 из %2 байт</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s), %1 of %2 octets in the last</source>
        <translation>
            <numerusform>%Ln часть, %1 из %2 байт в последней</numerusform>
            <numerusform>%Ln части, %1 из %2 байт в последней</numerusform>
            <numerusform>%Ln частей, %1 из %2 байт в последней</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes out, octet by octet</source>
        <translation>Что уйдёт, байт за байтом</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>Часть:</translation>
    </message>
    <message>
        <source>Part shown</source>
        <translation>Показанная часть</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Копировать как hex</translation>
    </message>
    <message>
        <source>All parts, one a line</source>
        <translation>Все части, по одной в строке</translation>
    </message>
    <message>
        <source>Octets of the part in hexadecimal digits</source>
        <translation>Байты части шестнадцатеричными цифрами</translation>
    </message>
    <message>
        <source>What the octets mean</source>
        <translation>Что означают байты</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: %Ln octet(s)</source>
        <comment>number of a part and number of parts</comment>
        <translation>
            <numerusform>%1 из %2: %Ln байт</numerusform>
            <numerusform>%1 из %2: %Ln байта</numerusform>
            <numerusform>%1 из %2: %Ln байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::HexWords</name>
    <message>
        <source>bold</source>
        <translation>жирный</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>курсив</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>подчёркнутый</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>зачёркнутый</translation>
    </message>
    <message>
        <source>there is nothing</source>
        <translation>ничего нет</translation>
    </message>
    <message>
        <source>the header is said to be longer than what is there</source>
        <translation>заголовок объявлен длиннее, чем есть данных</translation>
    </message>
    <message>
        <source>it is said to go on behind the end of the header</source>
        <translation>по объявленной длине он выходит за конец заголовка</translation>
    </message>
    <message>
        <source>the length is missing</source>
        <translation>не хватает длины</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>colour of letters on colour behind them</comment>
        <translation>%1, фон: %2</translation>
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
        <translation>Все</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>filter</comment>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>On its way</source>
        <comment>filter</comment>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <comment>filter</comment>
        <translation>Не удалось доставить</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>filter</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>filter</comment>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <comment>filter</comment>
        <translation>Ждёт здесь</translation>
    </message>
    <message>
        <source>Not received by the gateway</source>
        <comment>filter</comment>
        <translation>Шлюз не получил</translation>
    </message>
    <message>
        <source>Cancelled or closed</source>
        <comment>filter</comment>
        <translation>Отменено или закрыто</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Между датами…</translation>
    </message>
</context>
<context>
    <name>Visnyk::HistoryExporter</name>
    <message>
        <source>Save the messages shown</source>
        <translation>Сохранить показанные сообщения</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Текстовые таблицы (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln message(s) so far.</source>
        <translation>
            <numerusform>Чтение: пока %Ln сообщение.</numerusform>
            <numerusform>Чтение: пока %Ln сообщения.</numerusform>
            <numerusform>Чтение: пока %Ln сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln message(s).</source>
        <translation>
            <numerusform>Запись %Ln сообщения.</numerusform>
            <numerusform>Запись %Ln сообщений.</numerusform>
            <numerusform>Запись %Ln сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place, or close it in the other program.</source>
        <translation>Файл не удалось записать. Выберите другое место или закройте его в другой программе.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written to %1.</source>
        <translation>
            <numerusform>%Ln сообщение записано в %1.</numerusform>
            <numerusform>%Ln сообщения записаны в %1.</numerusform>
            <numerusform>%Ln сообщений записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones were left out: a table holds that many at most. Choose dates to get them.</source>
        <translation>Более старые не вошли: больше таблица не вмещает. Чтобы получить их, выберите даты.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Файл не записан.</translation>
    </message>
</context>
<context>
    <name>Visnyk::HistoryTexts</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
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
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Имя отправителя</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Roaming in</source>
        <translation>В роуминге</translation>
    </message>
    <message>
        <source>IMSI of the SIM card</source>
        <translation>IMSI карты SIM</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Почему нет</translation>
    </message>
</context>
<context>
    <name>Visnyk::HistoryView</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>Stat&amp;e</source>
        <translation>Сос&amp;тояние</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>Sender &amp;name</source>
        <translation>&amp;Имя отправителя</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Учётная запись</translation>
    </message>
    <message>
        <source>Words of the text, or part of a number</source>
        <translation>Слова из текста или часть номера</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Снова показать все сообщения</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;to the end of</source>
        <translation>&amp;до конца</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation>Сообщения, новые вверху</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Сообщений пока нет</translation>
    </message>
    <message>
        <source>Every message you send will be here, newest first: its text, price and whether it was delivered.</source>
        <translation>Здесь будет каждое отправленное сообщение, новые вверху: текст, цена и доставлено ли оно.</translation>
    </message>
    <message>
        <source>Write a &amp;message</source>
        <translation>&amp;Написать сообщение</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No message fits what you search for. Try fewer words, a part of the number, or all states.</source>
        <translation>Ни одно сообщение не подходит под поиск. Попробуйте меньше слов, часть номера или все состояния.</translation>
    </message>
    <message>
        <source>Show &amp;all messages</source>
        <translation>Пока&amp;зать все сообщения</translation>
    </message>
    <message>
        <source>&amp;Refresh delivery</source>
        <translation>&amp;Обновить доставку</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds of messages</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>All</source>
        <comment>accounts</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>All</source>
        <comment>sender names</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Only messages of the sending %1 are shown.</source>
        <translation>Показаны только сообщения отправки %1.</translation>
    </message>
    <message>
        <source>Only some messages of the sending %1 are shown.</source>
        <translation>Показаны только некоторые сообщения отправки %1.</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Показать все сообщения</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
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
        <translation>Написать &amp;снова</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln &amp;number(s)</source>
        <translation>
            <numerusform>Копировать %Ln &amp;номер</numerusform>
            <numerusform>Копировать %Ln &amp;номера</numerusform>
            <numerusform>Копировать %Ln &amp;номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>Копировать &amp;текст</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>Копировать &amp;как таблицу</translation>
    </message>
    <message>
        <source>&amp;Show the whole sending</source>
        <translation>&amp;Показать всю отправку</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Saves the messages shown as a workbook or a text table</source>
        <translation>Сохраняет показанные сообщения как книгу Excel или текстовую таблицу</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>За&amp;быть этого человека…</translation>
    </message>
</context>
<context>
    <name>Visnyk::LinkEditor</name>
    <message>
        <source>Bu&amp;ilt as:</source>
        <translation>Форм&amp;а:</translation>
    </message>
    <message>
        <source>Form of the link message</source>
        <translation>Форма сообщения со ссылкой</translation>
    </message>
    <message>
        <source>&amp;Link:</source>
        <translation>Сс&amp;ылка:</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Mend the link</source>
        <translation>Исправить ссылку</translation>
    </message>
    <message>
        <source>Writes every character that not all phones accept in a link as % and two digits</source>
        <translation>Записывает каждый символ, который не все телефоны принимают в ссылке, как % и две цифры</translation>
    </message>
    <message>
        <source>A&amp;ction:</source>
        <translation>&amp;Что делать:</translation>
    </message>
    <message>
        <source>What the phone does</source>
        <translation>Что делает телефон</translation>
    </message>
    <message>
        <source>Cr&amp;eated:</source>
        <translation>Созда&amp;но:</translation>
    </message>
    <message>
        <source>Time of creation</source>
        <translation>Время создания</translation>
    </message>
    <message>
        <source>E&amp;xpires:</source>
        <translation>Де&amp;йствует до:</translation>
    </message>
    <message>
        <source>Time of expiry</source>
        <translation>Конец срока действия</translation>
    </message>
    <message>
        <source>Id o&amp;f the link:</source>
        <translation>Иден&amp;тификатор:</translation>
    </message>
    <message>
        <source>Id of the link</source>
        <translation>Идентификатор ссылки</translation>
    </message>
    <message>
        <source>A later message with the same id replaces this one on the phone, or deletes it (si-id)</source>
        <translation>Более позднее сообщение с тем же идентификатором заменит это в телефоне или удалит его (si-id)</translation>
    </message>
    <message>
        <source>Read from &amp;octets…</source>
        <translation>П&amp;рочитать из байтов…</translation>
    </message>
    <message>
        <source>Fills in this form from a link message in hexadecimal</source>
        <translation>Заполняет эту форму по сообщению со ссылкой в шестнадцатеричной записи</translation>
    </message>
    <message>
        <source>as the phone usually does</source>
        <translation>как телефон делает обычно</translation>
    </message>
    <message>
        <source>keep it without a sign (signal-none)</source>
        <translation>сохранить без сигнала (signal-none)</translation>
    </message>
    <message>
        <source>show it when there is nothing else to do (signal-low)</source>
        <translation>показать, когда телефон свободен (signal-low)</translation>
    </message>
    <message>
        <source>show it soon (signal-medium)</source>
        <translation>показать вскоре (signal-medium)</translation>
    </message>
    <message>
        <source>show it at once (signal-high)</source>
        <translation>показать сразу (signal-high)</translation>
    </message>
    <message>
        <source>delete the earlier one with the same id (delete)</source>
        <translation>удалить прежнее с тем же идентификатором (delete)</translation>
    </message>
    <message>
        <source>open it quietly (execute-low)</source>
        <translation>открыть незаметно (execute-low)</translation>
    </message>
    <message>
        <source>open it at once (execute-high)</source>
        <translation>открыть сразу (execute-high)</translation>
    </message>
    <message>
        <source>load it for later (cache)</source>
        <translation>загрузить на потом (cache)</translation>
    </message>
    <message>
        <source>link and title; the gateway builds the rest</source>
        <translation>ссылка и заголовок; остальное составит шлюз</translation>
    </message>
    <message>
        <source>Service Indication: shows title and link</source>
        <translation>Service Indication: показывает заголовок и ссылку</translation>
    </message>
    <message>
        <source>Service Loading: opens the link by itself</source>
        <translation>Service Loading: открывает ссылку само</translation>
    </message>
</context>
<context>
    <name>Visnyk::LinkWords</name>
    <message>
        <source>A link filled in this form; nothing was sent. Look at the numbers and the text before you send.</source>
        <translation>Эту форму заполнила ссылка; ничего не отправлено. Прежде чем отправлять, просмотрите номера и текст.</translation>
    </message>
    <message>
        <source>A link wants to fill in this form, but something is written here already. It was left as it is.</source>
        <translation>Ссылка хочет заполнить эту форму, но здесь уже что-то написано. Всё оставлено как было.</translation>
    </message>
    <message>
        <source>A link wants to fill in this form with a message to %1, but something is written here already. It was left as it is.</source>
        <translation>Ссылка хочет заполнить эту форму сообщением для %1, но здесь уже что-то написано. Всё оставлено как было.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Она слишком длинная.</translation>
    </message>
    <message>
        <source>It is not a link for messages.</source>
        <translation>Это не ссылка для сообщений.</translation>
    </message>
    <message>
        <source>It is not written as links are.</source>
        <translation>Она записана не так, как пишут ссылки.</translation>
    </message>
    <message>
        <source>Its text cannot be read.</source>
        <translation>Её текст не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Not all of its recipients are phone numbers.</source>
        <translation>Не все её получатели — телефонные номера.</translation>
    </message>
    <message>
        <source>It has more than 50 numbers.</source>
        <translation>В ней больше 50 номеров.</translation>
    </message>
    <message>
        <source>It has more than one text.</source>
        <translation>В ней больше одного текста.</translation>
    </message>
    <message>
        <source>Its text is longer than 1000 characters.</source>
        <translation>Её текст длиннее 1000 символов.</translation>
    </message>
    <message>
        <source>It has characters that cannot be seen and may hide something.</source>
        <translation>В ней есть невидимые символы, которые могут что-то скрывать.</translation>
    </message>
    <message>
        <source>It has neither a number nor a text.</source>
        <translation>В ней нет ни номера, ни текста.</translation>
    </message>
    <message>
        <source>A link was opened, but nothing was filled in and nothing was sent. %1</source>
        <translation>Открыта ссылка, но ничего не заполнено и ничего не отправлено. %1</translation>
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
        <translation>Написать</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Still sending</source>
        <translation>Ещё отправляется</translation>
    </message>
    <message>
        <source>Messages are still being sent.</source>
        <translation>Сообщения ещё отправляются.</translation>
    </message>
    <message>
        <source>The request under way is finished first. Waiting messages stay here and go on at the next start.</source>
        <translation>Сначала завершится текущий запрос. Ждущие сообщения останутся здесь и пойдут дальше при следующем запуске.</translation>
    </message>
    <message>
        <source>The request under way is finished first. Waiting messages stay here; nothing goes on until you say so at the next start.</source>
        <translation>Сначала завершится текущий запрос. Ждущие сообщения останутся здесь; ничего не пойдёт дальше, пока вы не разрешите это при следующем запуске.</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Не закрывать</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>An answer is not saved</source>
        <translation>Ответ не сохранён</translation>
    </message>
    <message>
        <source>The gateway has answered, but the answer cannot be written to the disk.</source>
        <translation>Шлюз ответил, но ответ не удаётся записать на диск.</translation>
    </message>
    <message>
        <source>Make room on the disk, and it is written by itself. If you close now, these messages are not known yet: at the next start the gateway is asked what became of them, and nothing is sent again.</source>
        <translation>Освободите место на диске, и он запишется сам. Если закрыть сейчас, судьба этих сообщений останется неизвестной: при следующем запуске программа спросит о них шлюз, и ничего не будет отправлено второй раз.</translation>
    </message>
</context>
<context>
    <name>Visnyk::MessageDetails</name>
    <message>
        <source>Write a&amp;gain</source>
        <translation>Написать снов&amp;а</translation>
    </message>
    <message>
        <source>Take number and text to the Write page</source>
        <translation>Перенести номер и текст на страницу «Написать»</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Отправить ещё раз…</translation>
    </message>
    <message>
        <source>Stop asking…</source>
        <translation>Больше не спрашивать…</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>Копировать но&amp;мер</translation>
    </message>
    <message>
        <source>Co&amp;py text</source>
        <translation>Копи&amp;ровать текст</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Te&amp;xt as sent</source>
        <translation>Отправленный т&amp;екст</translation>
    </message>
    <message>
        <source>an account that was removed</source>
        <translation>удалённая учётная запись</translation>
    </message>
    <message>
        <source>Sender name:</source>
        <translation>Имя отправителя:</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>Цена:</translation>
    </message>
    <message>
        <source>Confirmed:</source>
        <translation>Подтверждено:</translation>
    </message>
    <message>
        <source>Planned for:</source>
        <translation>Запланировано на:</translation>
    </message>
    <message>
        <source>Sent:</source>
        <translation>Отправлено:</translation>
    </message>
    <message>
        <source>Last news:</source>
        <translation>Последняя весть:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Учётная запись:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>Comment:</source>
        <translation>Комментарий:</translation>
    </message>
    <message>
        <source>Id of the sending:</source>
        <translation>Номер отправки:</translation>
    </message>
    <message>
        <source>Id at the gateway:</source>
        <translation>Номер на шлюзе:</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>The gateway has no trace of %Ln message(s) of this sending: not sent, not charged. Send again with the same content?</source>
        <translation>
            <numerusform>Шлюз ничего не знает об %Ln сообщении этой отправки: не отправлено, деньги не списаны. Отправить ещё раз с тем же содержанием?</numerusform>
            <numerusform>Шлюз ничего не знает о %Ln сообщениях этой отправки: не отправлены, деньги не списаны. Отправить ещё раз с тем же содержанием?</numerusform>
            <numerusform>Шлюз ничего не знает о %Ln сообщениях этой отправки: не отправлены, деньги не списаны. Отправить ещё раз с тем же содержанием?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <comment>messages</comment>
        <translation>
            <numerusform>Отправить ещё раз %Ln сообщение</numerusform>
            <numerusform>Отправить ещё раз %Ln сообщения</numerusform>
            <numerusform>Отправить ещё раз %Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway has not told whether this message was sent. If you stop asking, it may have been sent and charged, and nobody will know. The program asks for a day by itself.</source>
        <translation>Шлюз не сообщил, отправлено ли это сообщение. Если больше не спрашивать, оно могло быть отправлено и оплачено, и никто об этом не узнает. Программа сама спрашивает в течение суток.</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Спрашивать дальше</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Больше не спрашивать</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>parts sent, parts of the message</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Parts sent:</source>
        <translation>Отправлено частей:</translation>
    </message>
    <message>
        <source>Code that was said:</source>
        <translation>Озвученный код:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Сеть:</translation>
    </message>
    <message>
        <source>Roaming in:</source>
        <translation>В роуминге:</translation>
    </message>
    <message>
        <source>IMSI of the SIM card:</source>
        <translation>IMSI карты SIM:</translation>
    </message>
    <message>
        <source>Service centre:</source>
        <translation>Сервисный центр:</translation>
    </message>
    <message>
        <source>Last check of the number:</source>
        <translation>Последняя проверка номера:</translation>
    </message>
</context>
<context>
    <name>Visnyk::MessageEdit</name>
    <message>
        <source>This will be cut off by the limit of parts.</source>
        <translation>Это обрежет предел частей.</translation>
    </message>
    <message>
        <source>This character makes the whole message Unicode: 70 characters a part instead of 160.</source>
        <translation>Из-за этого символа всё сообщение становится Unicode: 70 символов в части вместо 160.</translation>
    </message>
    <message>
        <source>This invisible character makes the whole message Unicode. It can be removed.</source>
        <translation>Из-за этого невидимого символа всё сообщение становится Unicode. Его можно убрать.</translation>
    </message>
    <message>
        <source>This character makes the whole message Unicode. It can be replaced with %1</source>
        <translation>Из-за этого символа всё сообщение становится Unicode. Его можно заменить на %1</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Текст сообщения</translation>
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
        <translation>Раст&amp;януть отправку на</translation>
    </message>
    <message>
        <source>Hours to spread over</source>
        <translation>На сколько часов растянуть</translation>
    </message>
    <message>
        <source>in steps of</source>
        <translation>с шагом</translation>
    </message>
    <message>
        <source>Minutes between steps</source>
        <translation>Минут между шагами</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>Б&amp;уквы:</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Транслитерация</translation>
    </message>
    <message>
        <source>Links:</source>
        <translation>Ссылки:</translation>
    </message>
    <message>
        <source>Short&amp;en links and count the clicks</source>
        <translation>Сократить ссы&amp;лки и считать переходы</translation>
    </message>
    <message>
        <source>Part l&amp;imit:</source>
        <translation>Не боль&amp;ше частей:</translation>
    </message>
    <message>
        <source>Limit of parts</source>
        <translation>Предел частей</translation>
    </message>
    <message>
        <source>&amp;Your own id:</source>
        <translation>Ваш иденти&amp;фикатор:</translation>
    </message>
    <message>
        <source>Your own id</source>
        <translation>Ваш идентификатор</translation>
    </message>
    <message>
        <source>&amp;Comment:</source>
        <translation>Ко&amp;мментарий:</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>as the gateway does</source>
        <translation>как решит шлюз</translation>
    </message>
    <message>
        <source> h</source>
        <translation> ч</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>как написано</translation>
    </message>
    <message>
        <source>Latin letters by sound (Privet)</source>
        <translation>латиницей по звучанию (Privet)</translation>
    </message>
    <message>
        <source>Latin letters by shape (mpaHc/Ium)</source>
        <translation>латиницей по виду (mpaHc/Ium)</translation>
    </message>
    <message>
        <source>The gateway keeps it with the message; nobody who gets the message sees it</source>
        <translation>Шлюз хранит его с сообщением; получатели его не видят</translation>
    </message>
</context>
<context>
    <name>Visnyk::OptionsPanel</name>
    <message>
        <source>Sen&amp;der:</source>
        <translation>От&amp;правитель:</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Имя отправителя</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>Ко&amp;гда:</translation>
    </message>
    <message>
        <source>When to send</source>
        <translation>Когда отправить</translation>
    </message>
    <message>
        <source>Try deli&amp;very for:</source>
        <translation>Пытаться &amp;доставить:</translation>
    </message>
    <message>
        <source>Try delivery for</source>
        <translation>Пытаться доставить</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Ещё параметры</translation>
    </message>
    <message>
        <source>Goes out on %1.</source>
        <comment>%1 is date, time and zone</comment>
        <translation>Уйдёт %1.</translation>
    </message>
    <message>
        <source>as long as the operator does</source>
        <translation>сколько и оператор</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln час</numerusform>
            <numerusform>%Ln часа</numerusform>
            <numerusform>%Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минуту</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>the account’s default</source>
        <translation>как в учётной записи</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>at a date and time</source>
        <translation>в день и время</translation>
    </message>
    <message>
        <source>within hours of the day</source>
        <translation>в часы дня</translation>
    </message>
    <message>
        <source>after some minutes</source>
        <translation>через несколько минут</translation>
    </message>
    <message>
        <source>From (e-mail a&amp;ddress):</source>
        <translation>От кого (ад&amp;рес e-mail):</translation>
    </message>
    <message>
        <source>E-mail address of the sender</source>
        <translation>Адрес e-mail отправителя</translation>
    </message>
</context>
<context>
    <name>Visnyk::OutboxPage</name>
    <message>
        <source>Messages being sent</source>
        <translation>Отправляемые сообщения</translation>
    </message>
    <message>
        <source>Nothing is being sent</source>
        <translation>Ничего не отправляется</translation>
    </message>
    <message>
        <source>Messages on their way will be here, with Undo, Stop and Continue. What is finished is in the History.</source>
        <translation>Здесь будут сообщения в пути, с кнопками «Отменить», «Остановить» и «Продолжить». Всё завершённое — в «Истории».</translation>
    </message>
    <message>
        <source>Write a &amp;message</source>
        <translation>Написать соо&amp;бщение</translation>
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
        <translation>Ваше имя отправителя</translation>
    </message>
    <message>
        <source>Preview on a phone</source>
        <translation>Вид на телефоне</translation>
    </message>
</context>
<context>
    <name>Visnyk::PlayButton</name>
    <message>
        <source>Pla&amp;y</source>
        <translation>Игр&amp;ать</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Стоп</translation>
    </message>
    <message>
        <source>S&amp;top %1 of %2</source>
        <comment>playing a sound; times such as 0:07</comment>
        <translation>&amp;Стоп %1 из %2</translation>
    </message>
</context>
<context>
    <name>Visnyk::ProgressPanel</name>
    <message>
        <source>It was too late to take it back: sending has begun. Stop holds what is still waiting.</source>
        <translation>Отменять уже поздно: отправка началась. «Остановить» придержит то, что ещё ждёт.</translation>
    </message>
    <message>
        <source>Goes out in %1 to %2: “%3”</source>
        <comment>in 8 seconds to 3 people</comment>
        <translation>Уйдёт через %1, %2: «%3»</translation>
    </message>
    <message>
        <source>Taken back, nothing was sent: “%1”</source>
        <translation>Отменено, ничего не отправлено: «%1»</translation>
    </message>
    <message>
        <source>Finished, %1: “%2”</source>
        <comment>Finished, 3 people: the text</comment>
        <translation>Завершено, %1: «%2»</translation>
    </message>
    <message>
        <source>Stopped, %1: “%2”</source>
        <comment>Stopped, 3 people: the text</comment>
        <translation>Остановлено, %1: «%2»</translation>
    </message>
    <message>
        <source>Sending to %1: “%2”</source>
        <translation>Отправляется, %1: «%2»</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have been sent. The gateway is being asked; do not send them again.</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln сообщение могло быть отправлено. Спрашиваем шлюз; не отправляйте его ещё раз.</numerusform>
            <numerusform>%Ln сообщения могли быть отправлены. Спрашиваем шлюз; не отправляйте их ещё раз.</numerusform>
            <numerusform>%Ln сообщений могли быть отправлены. Спрашиваем шлюз; не отправляйте их ещё раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not reach the gateway. You can send them again from the Outbox.</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln сообщение не дошло до шлюза. Его можно отправить ещё раз со страницы «Исходящие».</numerusform>
            <numerusform>%Ln сообщения не дошли до шлюза. Их можно отправить ещё раз со страницы «Исходящие».</numerusform>
            <numerusform>%Ln сообщений не дошли до шлюза. Их можно отправить ещё раз со страницы «Исходящие».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo (%1)</source>
        <comment>%1 is a countdown in seconds</comment>
        <translation>О&amp;тменить (%1)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Отправить сейч&amp;ас</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Оста&amp;новить</translation>
    </message>
    <message>
        <source>What waits is held; what has been sent stays sent</source>
        <translation>Что ждёт — придерживается; что отправлено — остаётся отправленным</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Продол&amp;жить</translation>
    </message>
    <message numerus="yes">
        <source>Do not send the %Ln left</source>
        <translation>
            <numerusform>Не отправлять остальные: %Ln</numerusform>
            <numerusform>Не отправлять остальные: %Ln</numerusform>
            <numerusform>Не отправлять остальные: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide; the Outbox goes on showing it</source>
        <translation>Скрыть; в «Исходящих» это видно и дальше</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Ход отправки</translation>
    </message>
    <message>
        <source>Uploading the files: %1 of %2.</source>
        <comment>amounts, 1.2 MB of 4.0 MB</comment>
        <translation>Передаются файлы: %1 из %2.</translation>
    </message>
    <message>
        <source>Asking the gateway, %1: “%2”</source>
        <comment>Asking the gateway, 3 people: the text</comment>
        <translation>Спрашиваем шлюз, %1: «%2»</translation>
    </message>
    <message>
        <source>Waits for your decision, %1: “%2”</source>
        <comment>Waits for your decision, 3 people: the text</comment>
        <translation>Ждёт вашего решения, %1: «%2»</translation>
    </message>
</context>
<context>
    <name>Visnyk::PushReaderDialog</name>
    <message>
        <source>Read a link message from octets</source>
        <translation>Прочитать сообщение со ссылкой из байтов</translation>
    </message>
    <message>
        <source>&amp;Octets in hexadecimal, each part on a line of its own:</source>
        <translation>&amp;Байты в шестнадцатеричной записи, каждая часть в отдельной строке:</translation>
    </message>
    <message>
        <source>Octets of the message</source>
        <translation>Байты сообщения</translation>
    </message>
    <message>
        <source>Line %1 is not hexadecimal at place %2.</source>
        <translation>В строке %1 на месте %2 не шестнадцатеричная цифра.</translation>
    </message>
    <message>
        <source>There are no octets yet.</source>
        <translation>Байтов пока нет.</translation>
    </message>
    <message>
        <source>Part %1 is not a link message: its header names another destination.</source>
        <translation>Часть %1 — не сообщение со ссылкой: в её заголовке UDH указано другое назначение.</translation>
    </message>
    <message>
        <source>Other parts of the same message are missing. Paste them too.</source>
        <translation>Не хватает других частей этого сообщения. Вставьте и их.</translation>
    </message>
    <message>
        <source>These are parts of different messages. Paste those of one.</source>
        <translation>Это части разных сообщений. Вставьте части одного.</translation>
    </message>
    <message>
        <source>Part %1 ends too early. Copy it as a whole.</source>
        <translation>Часть %1 заканчивается слишком рано. Скопируйте её целиком.</translation>
    </message>
    <message>
        <source>Part %1 holds something else than a link in binary form.</source>
        <translation>В части %1 не ссылка в двоичном виде, а что-то другое.</translation>
    </message>
    <message>
        <source>Part %1 cannot be read from octet %2 on (%3).</source>
        <translation>Часть %1 не удаётся прочитать, начиная с байта %2 (%3).</translation>
    </message>
    <message>
        <source>A link that opens by itself</source>
        <translation>Ссылка, которая открывается сама</translation>
    </message>
    <message>
        <source>A link that is shown</source>
        <translation>Ссылка, которая показывается</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Ссылка: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Заголовок: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Создано: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Действует до: %1</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Идентификатор: %1</translation>
    </message>
    <message>
        <source>&amp;Fill in the form</source>
        <translation>&amp;Заполнить форму</translation>
    </message>
</context>
<context>
    <name>Visnyk::RawEdit</name>
    <message>
        <source>H&amp;eader (UDH):</source>
        <translation>З&amp;аголовок (UDH):</translation>
    </message>
    <message>
        <source>User data header in hexadecimal digits</source>
        <translation>Заголовок данных (UDH) шестнадцатеричными цифрами</translation>
    </message>
    <message>
        <source>Pay&amp;load:</source>
        <translation>Да&amp;нные:</translation>
    </message>
    <message>
        <source>Payload in hexadecimal digits</source>
        <translation>Данные шестнадцатеричными цифрами</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Загрузить из файла…</translation>
    </message>
    <message>
        <source>The octets of a file become the payload</source>
        <translation>Байты файла становятся данными сообщения</translation>
    </message>
    <message>
        <source>Protocol &amp;identifier (PID):</source>
        <translation>Идентификато&amp;р протокола (PID):</translation>
    </message>
    <message>
        <source>Protocol identifier</source>
        <translation>Идентификатор протокола</translation>
    </message>
    <message>
        <source>Protocol identifier as a number</source>
        <translation>Идентификатор протокола числом</translation>
    </message>
    <message>
        <source>Data &amp;coding scheme (DCS):</source>
        <translation>С&amp;хема кодирования (DCS):</translation>
    </message>
    <message>
        <source>Data coding scheme</source>
        <translation>Схема кодирования данных</translation>
    </message>
    <message>
        <source>Data coding scheme as a number</source>
        <translation>Схема кодирования данных числом</translation>
    </message>
    <message>
        <source>Uploaded as:</source>
        <translation>Передать как:</translation>
    </message>
    <message>
        <source>How the octets are uploaded</source>
        <translation>Как передаются байты</translation>
    </message>
    <message>
        <source>let the gateway choose</source>
        <translation>пусть выберет шлюз</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>другое число</translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <comment>%1 is a text that octets stand for</comment>
        <translation>Как текст: %1</translation>
    </message>
    <message>
        <source>Choose a file with octets</source>
        <translation>Выбрать файл с байтами</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened.</source>
        <translation>Файл «%1» не удаётся открыть.</translation>
    </message>
    <message>
        <source>The file “%1” is too large: at most %2 octets fit into 255 parts.</source>
        <translation>Файл «%1» слишком большой: в 255 частей помещается не больше %2 байт.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Файл «%1» пуст.</translation>
    </message>
    <message>
        <source>hexadecimal digits (bin=2, usual)</source>
        <translation>шестнадцатеричные цифры (bin=2, обычно)</translation>
    </message>
    <message>
        <source>octets (bin=1)</source>
        <translation>байты (bin=1)</translation>
    </message>
    <message>
        <source>none, or hexadecimal digits: 050A03070560</source>
        <translation>нет или шестнадцатеричные цифры: 050A03070560</translation>
    </message>
    <message>
        <source>hexadecimal digits: 48656C6C6F</source>
        <translation>шестнадцатеричные цифры: 48656C6C6F</translation>
    </message>
</context>
<context>
    <name>Visnyk::RecipientIssues</name>
    <message>
        <source>not sent to</source>
        <translation>не отправляется</translation>
    </message>
    <message>
        <source>Stands earlier already; gets one message</source>
        <translation>Уже есть выше; получит одно сообщение</translation>
    </message>
    <message>
        <source>No such numbers are known in this country yet</source>
        <translation>В этой стране такие номера пока неизвестны</translation>
    </message>
    <message>
        <source>Put into international form</source>
        <translation>Приведено к международному виду</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взять %1</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показать в тексте</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Как набрано</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Отправляется на</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
</context>
<context>
    <name>Visnyk::RecipientsBox</name>
    <message>
        <source>Reading the numbers…</source>
        <translation>Читаем номера…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>people numbers were read for</comment>
        <translation>
            <numerusform>%Ln получатель</numerusform>
            <numerusform>%Ln получателя</numerusform>
            <numerusform>%Ln получателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>проверить: %Ln</numerusform>
            <numerusform>проверить: %Ln</numerusform>
            <numerusform>проверить: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>повторов: %Ln</numerusform>
            <numerusform>повторов: %Ln</numerusform>
            <numerusform>повторов: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste numbers in any form, one or thousands</source>
        <translation>Наберите или вставьте номера в любом виде, один или тысячи</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>067 123 45 67, +380 50 123 45 67 …</source>
        <translation>067 123 45 67, +380 50 123 45 67 …</translation>
    </message>
    <message>
        <source>No such numbers are known in this country yet. Check it; it can be sent to.</source>
        <translation>В этой стране такие номера пока неизвестны. Проверьте его; отправить на него можно.</translation>
    </message>
    <message>
        <source>Will be sent to %1.</source>
        <translation>Будет отправлено на %1.</translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation>Заменить на %1</translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation>Читаем адреса…</translation>
    </message>
    <message>
        <source>Type or paste e-mail addresses in any form, one or thousands</source>
        <translation>Наберите или вставьте адреса e-mail в любом виде, один или тысячи</translation>
    </message>
    <message>
        <source>Show how the list was read</source>
        <translation>Показать, как прочитан список</translation>
    </message>
    <message>
        <source>067 123 45 67, @name, #12345 …</source>
        <translation>067 123 45 67, @name, #12345 …</translation>
    </message>
    <message>
        <source>This one stands earlier already; it gets one message.</source>
        <translation>Этот получатель уже есть выше; он получит одно сообщение.</translation>
    </message>
</context>
<context>
    <name>Visnyk::RecipientsDialog</name>
    <message>
        <source>How the numbers were read</source>
        <translation>Как прочитаны номера</translation>
    </message>
    <message>
        <source>Numbers to check</source>
        <translation>Номера, которые стоит проверить</translation>
    </message>
    <message numerus="yes">
        <source>Use all %Ln suggestion(s)</source>
        <translation>
            <numerusform>Принять %Ln предложение</numerusform>
            <numerusform>Принять все %Ln предложения</numerusform>
            <numerusform>Принять все %Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>All numbers were taken as typed.</source>
        <translation>Все номера взяты так, как набраны.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) need a look or were changed. The rest was taken as typed.</source>
        <translation>
            <numerusform>%Ln номер стоит просмотреть, или он изменён. Остальные взяты так, как набраны.</numerusform>
            <numerusform>%Ln номера стоит просмотреть, или они изменены. Остальные взяты так, как набраны.</numerusform>
            <numerusform>%Ln номеров стоит просмотреть, или они изменены. Остальные взяты так, как набраны.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::RecipientsEdit</name>
    <message>
        <source>The file “%1” could not be opened.</source>
        <translation>Файл «%1» не удалось открыть.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 8 MiB. Copy the numbers out of it instead.</source>
        <translation>Файл «%1» больше 8 МиБ. Вместо этого скопируйте из него номера.</translation>
    </message>
    <message>
        <source>The file “%1” is not plain text. Open it and copy the column with the numbers.</source>
        <translation>Файл «%1» — не простой текст. Откройте его и скопируйте столбец с номерами.</translation>
    </message>
</context>
<context>
    <name>Visnyk::ReckoningPanel</name>
    <message>
        <source>The program ended unexpectedly while sending.</source>
        <translation>Программа неожиданно завершилась во время отправки.</translation>
    </message>
    <message>
        <source>The data comes from a copy or a backup. Nothing is sent from it by itself.</source>
        <translation>Данные взяты из копии или резервной копии. Из них ничего не отправляется само собой.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) may have been sent: the gateway is being asked. Do not send them again.</source>
        <translation>
            <numerusform>%Ln сообщение могло быть отправлено: спрашиваем шлюз. Не отправляйте его ещё раз.</numerusform>
            <numerusform>%Ln сообщения могли быть отправлены: спрашиваем шлюз. Не отправляйте их ещё раз.</numerusform>
            <numerusform>%Ln сообщений могли быть отправлены: спрашиваем шлюз. Не отправляйте их ещё раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) will not be sent. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln ждущее сообщение не будет отправлено. Это нельзя отменить.</numerusform>
            <numerusform>%Ln ждущих сообщения не будут отправлены. Это нельзя отменить.</numerusform>
            <numerusform>%Ln ждущих сообщений не будут отправлены. Это нельзя отменить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait and were not sent. Continue sending?</source>
        <translation>
            <numerusform>%Ln сообщение ждёт и не отправлено. Продолжить отправку?</numerusform>
            <numerusform>%Ln сообщения ждут и не отправлены. Продолжить отправку?</numerusform>
            <numerusform>%Ln сообщений ждут и не отправлены. Продолжить отправку?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are stopped, because the original may have sent them. Decide about each sending below.</source>
        <translation>
            <numerusform>%Ln сообщение остановлено, потому что его мог отправить оригинал. Решите по каждой отправке ниже.</numerusform>
            <numerusform>%Ln сообщения остановлены, потому что их мог отправить оригинал. Решите по каждой отправке ниже.</numerusform>
            <numerusform>%Ln сообщений остановлены, потому что их мог отправить оригинал. Решите по каждой отправке ниже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Continue with %Ln message(s)</source>
        <translation>
            <numerusform>&amp;Продолжить: %Ln сообщение</numerusform>
            <numerusform>&amp;Продолжить: %Ln сообщения</numerusform>
            <numerusform>&amp;Продолжить: %Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %Ln message(s)</source>
        <translation>
            <numerusform>&amp;Отменить %Ln сообщение</numerusform>
            <numerusform>&amp;Отменить %Ln сообщения</numerusform>
            <numerusform>&amp;Отменить %Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Do &amp;not send them…</source>
        <translation>Н&amp;е отправлять их…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Наза&amp;д</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Ре&amp;шить позже</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Скрыть</translation>
    </message>
</context>
<context>
    <name>Visnyk::Retention</name>
    <message>
        <source>for ever</source>
        <comment>how long messages are kept</comment>
        <translation>всегда</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln год</numerusform>
            <numerusform>%Ln года</numerusform>
            <numerusform>%Ln лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln месяц</numerusform>
            <numerusform>%Ln месяца</numerusform>
            <numerusform>%Ln месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written before %1. Messages that are not finished stay, whatever their age.</source>
        <translation>Они написаны до %1. Незавершённые сообщения остаются, какими бы давними они ни были.</translation>
    </message>
    <message>
        <source>From now on messages are deleted by themselves when they become older than that: %1.</source>
        <translation>Теперь сообщения будут удаляться сами, как только станут старше этого срока: %1.</translation>
    </message>
    <message>
        <source>What the gateway recorded stays there, and so do backups, copies and exports made earlier.</source>
        <translation>Записи шлюза остаются у него; остаются и сделанные раньше резервные копии, копии и экспорт.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Хранить сообщения</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln finished message(s) for good?</source>
        <translation>
            <numerusform>Навсегда удалить %Ln завершённое сообщение?</numerusform>
            <numerusform>Навсегда удалить %Ln завершённых сообщения?</numerusform>
            <numerusform>Навсегда удалить %Ln завершённых сообщений?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Удалить навсегда</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Оставить их</translation>
    </message>
    <message>
        <source>Deleted %1 of %2…</source>
        <translation>Удалено %1 из %2…</translation>
    </message>
    <message>
        <source>Stop deleting</source>
        <translation>Остановить удаление</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are deleted.</source>
        <translation>
            <numerusform>%Ln сообщение удалено.</numerusform>
            <numerusform>%Ln сообщения удалены.</numerusform>
            <numerusform>%Ln сообщений удалено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Deleted: %1. The others stay, and messages are kept as long as before.</source>
        <translation>Остановлено. Удалено: %1. Остальные остаются, и сообщения хранятся столько же, сколько раньше.</translation>
    </message>
    <message>
        <source>Visnyk closes. The rest is deleted after the next start.</source>
        <translation>Visnyk закрывается. Остальное будет удалено после следующего запуска.</translation>
    </message>
    <message>
        <source>Not everything could be deleted, because the program cannot write its own file. Look whether the disk is full or the folder is read-only. The program tries again by itself.</source>
        <translation>Не всё удалось удалить, потому что программа не может записать собственный файл. Проверьте, не заполнен ли диск и не защищена ли папка от записи. Программа попробует ещё раз сама.</translation>
    </message>
</context>
<context>
    <name>Visnyk::SchedulePages</name>
    <message>
        <source>Date and time of sending</source>
        <translation>Дата и время отправки</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>С часа</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>До часа</translation>
    </message>
    <message>
        <source>Minutes until sending</source>
        <translation>Минут до отправки</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
</context>
<context>
    <name>Visnyk::SettingsPage</name>
    <message>
        <source>A&amp;ccounts</source>
        <translation>&amp;Учётные записи</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Проверить связь</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>Использовать &amp;эту запись</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Уда&amp;лить…</translation>
    </message>
    <message>
        <source>Writing and sending</source>
        <translation>Написание и отправка</translation>
    </message>
    <message>
        <source>Countr&amp;y of numbers without a country code:</source>
        <translation>&amp;Страна номеров без кода страны:</translation>
    </message>
    <message>
        <source>Time to und&amp;o a sending:</source>
        <translation>&amp;Время на отмену отправки:</translation>
    </message>
    <message>
        <source>Messages wait here so long before they leave.</source>
        <translation>Столько сообщения ждут здесь, прежде чем уйти.</translation>
    </message>
    <message>
        <source>Send without a su&amp;mmary to at most:</source>
        <translation>Отправлять &amp;без сводки не более чем:</translation>
    </message>
    <message>
        <source>Only for messages of one part. Everything else is summed up before it is sent.</source>
        <translation>Только для сообщений из одной части. Для остальных показывается сводка.</translation>
    </message>
    <message>
        <source>After a normal &amp;quit, go on with waiting messages at the next start</source>
        <translation>После &amp;обычного выхода отправлять дальше при следующем запуске то, что ждёт</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Язык окна:</translation>
    </message>
    <message>
        <source>Changes are kept at once. Passwords are in the system&apos;s key store, never in a file.</source>
        <translation>Изменения сохраняются сразу. Пароли — в системном хранилище паролей, а не в файле.</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>без паузы</translation>
    </message>
    <message numerus="yes">
        <source> second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> секунда</numerusform>
            <numerusform> секунды</numerusform>
            <numerusform> секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никому</translation>
    </message>
    <message numerus="yes">
        <source> people</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> получателю</numerusform>
            <numerusform> получателям</numerusform>
            <numerusform> получателям</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice account is always there and cannot be changed.</source>
        <translation>Тренировочная учётная запись есть всегда, и изменить её нельзя.</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Она используется.</translation>
    </message>
    <message>
        <source>Asking for the balance of “%1”…</source>
        <translation>Запрашиваем баланс «%1»…</translation>
    </message>
    <message>
        <source>“%1” works. The balance is %2.</source>
        <translation>«%1»: всё работает. Баланс: %2.</translation>
    </message>
    <message>
        <source>Remove the account “%1” and its saved password? Its history stays; messages that wait in the Outbox are not sent.</source>
        <translation>Удалить учётную запись «%1» и её сохранённый пароль? Её история останется; сообщения, ждущие в «Исходящих», не будут отправлены.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The account is removed, but its password is still in the system&apos;s key store, because that is locked or does not answer.</source>
        <translation>Учётная запись удалена, но её пароль всё ещё в системном хранилище паролей, потому что оно заблокировано или не отвечает.</translation>
    </message>
    <message>
        <source>The account is removed. No password was found for it; if the system&apos;s key store was locked, it is still there.</source>
        <translation>Учётная запись удалена. Пароля для неё не найдено; если системное хранилище паролей было заблокировано, пароль ещё там.</translation>
    </message>
</context>
<context>
    <name>Visnyk::SingleInstance</name>
    <message>
        <source>Visnyk is open already, but its window does not answer. Nothing was sent by this start, and it ends now. Wait a moment and look for the window; if it stays silent, close it and start Visnyk again.</source>
        <translation>Visnyk уже открыт, но его окно не отвечает. Этот запуск ничего не отправил и сейчас завершится. Подождите немного и найдите окно; если оно молчит, закройте его и запустите Visnyk снова.</translation>
    </message>
</context>
<context>
    <name>Visnyk::StatusStrip</name>
    <message>
        <source>Practice (nothing is really sent)</source>
        <translation>Тренировка (на самом деле ничего не отправляется)</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>&amp;Управлять учётными записями…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Nothing is really sent and nothing is charged.</source>
        <translation>На самом деле ничего не отправляется, и деньги не списываются.</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Тренировочная запись</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Выбрать учётную запись</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Учётная запись: %1</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>на этом компьютере</translation>
    </message>
    <message>
        <source>Ask for the balance again</source>
        <translation>Запросить баланс ещё раз</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Связь есть</translation>
    </message>
    <message>
        <source>No answer from the gateway</source>
        <translation>Шлюз не отвечает</translation>
    </message>
</context>
<context>
    <name>Visnyk::SubjectEditor</name>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Тема:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>the sender name, when this is left empty</source>
        <translation>имя отправителя, если оставить пустым</translation>
    </message>
</context>
<context>
    <name>Visnyk::SummaryDialog</name>
    <message>
        <source>Look once more</source>
        <translation>Взгляните ещё раз</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Кому:</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Сообщение:</translation>
    </message>
    <message>
        <source>Message as it will be sent</source>
        <translation>Сообщение, каким оно уйдёт</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>Частей:</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>Цена:</translation>
    </message>
    <message>
        <source>Balance after:</source>
        <translation>Остаток:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Когда:</translation>
    </message>
    <message>
        <source>Sender:</source>
        <translation>Отправитель:</translation>
    </message>
    <message>
        <source>&amp;Back to writing</source>
        <translation>&amp;Назад к тексту</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>3 people: their numbers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>3 people and 1 group: their numbers</comment>
        <translation>%1 и %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
    <message>
        <source>Latin alphabet</source>
        <translation>латиница</translation>
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
        <translation>%1 каждому, всего %2 (%3)</translation>
    </message>
    <message>
        <source>%1 for each (%2)</source>
        <comment>1 part for each (Unicode)</comment>
        <translation>%1 каждому (%2)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>the account’s default</source>
        <translation>как в учётной записи</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the %Ln who got this text today already</source>
        <comment>people</comment>
        <translation>
            <numerusform>&amp;Пропустить %Ln получателя, который уже получил этот текст сегодня</numerusform>
            <numerusform>&amp;Пропустить %Ln получателей, которые уже получили этот текст сегодня</numerusform>
            <numerusform>&amp;Пропустить %Ln получателей, которые уже получили этот текст сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway for the exact price…</source>
        <translation>Спрашиваем у шлюза точную цену…</translation>
    </message>
    <message>
        <source>%1, confirmed by the gateway</source>
        <translation>%1, подтверждено шлюзом</translation>
    </message>
    <message>
        <source>about %1, an estimate: the gateway has not confirmed it</source>
        <translation>примерно %1, оценка: шлюз её не подтвердил</translation>
    </message>
    <message>
        <source>not known: the gateway has not told it</source>
        <translation>неизвестна: шлюз её не сообщил</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестен</translation>
    </message>
    <message>
        <source>Send to people and groups</source>
        <translation>Отправить людям и группам</translation>
    </message>
    <message>
        <source>Send to people and groups for %1</source>
        <translation>Отправить людям и группам за %1</translation>
    </message>
    <message>
        <source>It goes out at night, at %1. People may be asleep.</source>
        <translation>Сообщение уйдёт ночью, в %1. Люди могут спать.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these people got this very text today already: %1</source>
        <translation>
            <numerusform>%Ln из этих людей уже получил именно этот текст сегодня: %1</numerusform>
            <numerusform>%Ln из этих людей уже получили именно этот текст сегодня: %1</numerusform>
            <numerusform>%Ln из этих людей уже получили именно этот текст сегодня: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is too small by %1. Sending stops when it is used up; the rest waits.</source>
        <translation>На балансе не хватает %1. Отправка остановится, когда он исчерпается; остальное подождёт.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of the list could not be read as a number and get nothing.</source>
        <translation>
            <numerusform>%Ln фрагмент списка не удалось прочитать как номер, туда ничего не уйдёт.</numerusform>
            <numerusform>%Ln фрагмента списка не удалось прочитать как номера, туда ничего не уйдёт.</numerusform>
            <numerusform>%Ln фрагментов списка не удалось прочитать как номера, туда ничего не уйдёт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) may not exist: no such numbers are known in their country.</source>
        <translation>
            <numerusform>%Ln номера, возможно, не существует: в его стране такие номера неизвестны.</numerusform>
            <numerusform>%Ln номеров, возможно, не существует: в их странах такие номера неизвестны.</numerusform>
            <numerusform>%Ln номеров, возможно, не существует: в их странах такие номера неизвестны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway will refuse %Ln of the numbers.</source>
        <translation>
            <numerusform>Шлюз отклонит %Ln номер.</numerusform>
            <numerusform>Шлюз отклонит %Ln номера.</numerusform>
            <numerusform>Шлюз отклонит %Ln номеров.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each</source>
        <comment>1 message for each</comment>
        <translation>%1 каждому</translation>
    </message>
    <message>
        <source>about %1 × %2 = %3</source>
        <comment>about 25 seconds × 3 people = 75 seconds</comment>
        <translation>примерно %1 × %2 = %3</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>1 message × 3 people = 3 messages</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>Amount:</source>
        <translation>Объём:</translation>
    </message>
    <message>
        <source>%1 at a price not known</source>
        <comment>Send 3 messages at a price not known</comment>
        <translation>%1 по неизвестной цене</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>Send 3 messages for 1.20 UAH</comment>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>%1 for about %2</source>
        <comment>Send 3 messages for about 1.20 UAH</comment>
        <translation>%1 примерно за %2</translation>
    </message>
</context>
<context>
    <name>Visnyk::SupportDialog</name>
    <message>
        <source>Report for support</source>
        <translation>Отчёт для поддержки</translation>
    </message>
    <message>
        <source>This is all that would be saved. Read it, save it as a file, and give the file to whoever helps you. Nothing is sent by itself.</source>
        <translation>Это всё, что будет сохранено. Прочитайте, сохраните в файл и передайте его тому, кто вам помогает. Само ничего не отправляется.</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>&amp;Отчёт:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Тексты (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Отчёт сохранён как %1.</translation>
    </message>
    <message>
        <source>The report could not be written there. Choose another place.</source>
        <translation>Туда отчёт записать не удалось. Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>Visnyk::SupportSection</name>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Re&amp;port for support…</source>
        <translation>Отчёт для поддер&amp;жки…</translation>
    </message>
    <message>
        <source>Versions, numbers and the end of the log, shown to you before anything is saved. It holds no message, no phone number, no name and no password.</source>
        <translation>Версии, числа и конец журнала; перед сохранением всё показывается вам. Там нет ни сообщений, ни номеров телефонов, ни имён, ни паролей.</translation>
    </message>
</context>
<context>
    <name>Visnyk::TemplateDialog</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Шаблону нужно название.</translation>
    </message>
</context>
<context>
    <name>Visnyk::TemplatesPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ви&amp;д</translation>
    </message>
    <message>
        <source>Words of the name or the text</source>
        <translation>Слова из названия или текста</translation>
    </message>
    <message>
        <source>Save the &amp;message as a template…</source>
        <translation>Сохранить сообщение как &amp;шаблон…</translation>
    </message>
    <message>
        <source>Keeps what is on the Write page, without its recipients and its time</source>
        <translation>Сохраняет то, что написано, без получателей и времени</translation>
    </message>
    <message>
        <source>&amp;Get from the gateway</source>
        <translation>Взять со шл&amp;юза</translation>
    </message>
    <message>
        <source>Takes over the templates that your account keeps at the gateway; nothing here is removed</source>
        <translation>Берёт шаблоны, которые ваша учётная запись хранит на шлюзе; здесь ничего не удаляется</translation>
    </message>
    <message>
        <source>Templates by folder</source>
        <translation>Шаблоны по папкам</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>&amp;Use for a message</source>
        <translation>&amp;Использовать</translation>
    </message>
    <message>
        <source>Opens the Write page with this template</source>
        <translation>Открывает страницу написания с этим шаблоном</translation>
    </message>
    <message>
        <source>&amp;Rename or move…</source>
        <translation>Переи&amp;меновать или переместить…</translation>
    </message>
    <message>
        <source>Save to t&amp;he gateway</source>
        <translation>&amp;Сохранить на шлюзе</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Deletes it here, not at the gateway; you can take that back</source>
        <translation>Удаляет его здесь, не на шлюзе; это можно вернуть</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Шаблонов ещё нет</translation>
    </message>
    <message>
        <source>Messages you send again and again will be here, in folders. Write one and save it here, or get those that your account keeps at the gateway.</source>
        <translation>Здесь в папках будут сообщения, которые вы отправляете снова и снова. Напишите и сохраните одно или возьмите те, что ваша учётная запись хранит на шлюзе.</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Написать сообщение</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No template fits what you search for. Try fewer words, or all kinds.</source>
        <translation>Ни один шаблон не подходит. Попробуйте меньше слов или все виды.</translation>
    </message>
    <message>
        <source>Show &amp;all templates</source>
        <translation>Показать &amp;все шаблоны</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds of messages</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>sender name</comment>
        <translation>от %1</translation>
    </message>
    <message>
        <source>subject: %1</source>
        <translation>тема: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>also kept at the gateway</source>
        <translation>есть также на шлюзе</translation>
    </message>
    <message>
        <source>Choose a template in the list.</source>
        <translation>Выберите шаблон в списке.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>В нём нет текста.</translation>
    </message>
    <message>
        <source>The gateway is being asked.</source>
        <translation>Идёт запрос к шлюзу.</translation>
    </message>
    <message>
        <source>The gateway keeps texts only, and none of this kind.</source>
        <translation>Шлюз хранит только тексты, а такие виды — нет.</translation>
    </message>
    <message>
        <source>Keeps its name, text, kind and sender name in your account</source>
        <translation>Сохраняет название, текст, вид и имя отправителя в вашей учётной записи</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write a message first, then come back and save it here.</source>
        <translation>Ещё ничего не написано. Сначала напишите сообщение, затем вернитесь и сохраните его здесь.</translation>
    </message>
    <message>
        <source>To the Write page</source>
        <translation>К странице написания</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» сохранён.</translation>
    </message>
    <message>
        <source>“%1” is replaced by the message.</source>
        <translation>«%1» заменён сообщением.</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Переименовать или переместить</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Ве&amp;рнуть</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» удалён.</translation>
    </message>
    <message>
        <source>From the gateway</source>
        <translation>Со шлюза</translation>
    </message>
    <message>
        <source>Your account keeps no templates at the gateway.</source>
        <translation>Ваша учётная запись не хранит шаблонов на шлюзе.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>templates</comment>
        <translation>
            <numerusform>%Ln новый</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>templates</comment>
        <translation>
            <numerusform>%Ln изменённый</numerusform>
            <numerusform>%Ln изменённых</numerusform>
            <numerusform>%Ln изменённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <comment>templates</comment>
        <translation>
            <numerusform>%Ln такой же</numerusform>
            <numerusform>%Ln таких же</numerusform>
            <numerusform>%Ln таких же</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left there (without a text, or of a kind that is no template here)</source>
        <comment>templates</comment>
        <translation>
            <numerusform>%Ln остался там (без текста или такого вида, который здесь не шаблон)</numerusform>
            <numerusform>%Ln остались там (без текста или такого вида, который здесь не шаблон)</numerusform>
            <numerusform>%Ln осталось там (без текста или такого вида, который здесь не шаблон)</numerusform>
        </translation>
    </message>
    <message>
        <source>From the gateway: %1.</source>
        <comment>counts of templates</comment>
        <translation>Со шлюза: %1.</translation>
    </message>
    <message>
        <source>“%1” is kept at the gateway now.</source>
        <translation>«%1» теперь есть и на шлюзе.</translation>
    </message>
</context>
<context>
    <name>Visnyk::Troubles</name>
    <message>
        <source>The request under way is being finished. The window closes in a moment.</source>
        <translation>Завершается текущий запрос. Сейчас окно закроется.</translation>
    </message>
    <message>
        <source>&amp;Enter the password</source>
        <translation>Ввести па&amp;роль</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минуту</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the gateway’s. Planned messages wait until it is set right.</source>
        <translation>Часы этого компьютера отстают от часов шлюза на %1. Запланированные сообщения ждут, пока их выставят.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the gateway’s. Planned messages wait until it is set right.</source>
        <translation>Часы этого компьютера опережают часы шлюза на %1. Запланированные сообщения ждут, пока их выставят.</translation>
    </message>
    <message>
        <source>Another Visnyk is using the same data. Close it, then start this one again. Nothing can be sent from here.</source>
        <translation>Эти же данные использует другой Visnyk. Закройте его и запустите этот снова. Отсюда ничего нельзя отправить.</translation>
    </message>
    <message>
        <source>Practice mode could not be started on this computer. Other accounts work.</source>
        <translation>Тренировку не удалось запустить на этом компьютере. Другие учётные записи работают.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive, where a record of what was sent may get lost. The history is there, but nothing can be sent. Keep the data on a disk of this computer.</source>
        <translation>Папка с данными лежит на сетевом диске, где запись об отправленном может потеряться. История есть, но отправить ничего нельзя. Держите данные на диске этого компьютера.</translation>
    </message>
    <message>
        <source>These data were written by a newer Visnyk. The history is there, but nothing can be sent or changed. Install the newer Visnyk again.</source>
        <translation>Эти данные записал более новый Visnyk. История есть, но отправить или изменить ничего нельзя. Установите более новый Visnyk снова.</translation>
    </message>
    <message>
        <source>The data folder can be read only. The history is there, but nothing can be sent.</source>
        <translation>Папку с данными можно только читать. История есть, но отправить ничего нельзя.</translation>
    </message>
    <message>
        <source>The database was damaged. It was put aside as “%1” and a new one was begun.</source>
        <translation>База данных была повреждена. Она отложена как «%1», и начата новая.</translation>
    </message>
    <message>
        <source>The program ended in the middle of sending. Nothing goes on by itself: the Outbox shows what was sent and what waits.</source>
        <translation>Программа завершилась посреди отправки. Само собой ничего не продолжается: в «Исходящих» видно, что отправлено и что ждёт.</translation>
    </message>
    <message>
        <source>Show the &amp;Outbox</source>
        <translation>Показать «Ис&amp;ходящие»</translation>
    </message>
    <message>
        <source>Restore the last &amp;backup…</source>
        <translation>Восстановить последнюю &amp;копию…</translation>
    </message>
    <message>
        <source>The backup was damaged before it could be restored. It was put aside as “%1”; your data is as it was.</source>
        <translation>Резервная копия повредилась, прежде чем её удалось восстановить. Она отложена как «%1»; ваши данные остались прежними.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Резервная копия восстановлена.</translation>
    </message>
    <message>
        <source>The data before it is kept as “%1”.</source>
        <translation>Прежние данные сохранены как «%1».</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: the Outbox shows what is stopped and what is being checked.</source>
        <translation>Само ничего не отправляется: на странице исходящих видно, что остановлено и что проверяется.</translation>
    </message>
    <message>
        <source>Nothing in it waits to be sent.</source>
        <translation>В ней ничто не ждёт отправки.</translation>
    </message>
</context>
<context>
    <name>Visnyk::VoiceEditor</name>
    <message>
        <source>&amp;Voice:</source>
        <translation>Го&amp;лос:</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>&amp;in</source>
        <translation>яз&amp;ык</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>Язык голоса</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Код:</translation>
    </message>
    <message>
        <source>Say a code that the gateway makes up, instead of the te&amp;xt</source>
        <translation>П&amp;роизнести вместо текста код, который придумает шлюз</translation>
    </message>
    <message>
        <source>Ringing:</source>
        <translation>Звонок:</translation>
    </message>
    <message>
        <source>l&amp;eave it to the gateway</source>
        <translation>как реши&amp;т шлюз</translation>
    </message>
    <message>
        <source>ring for</source>
        <translation>звонить</translation>
    </message>
    <message>
        <source>Seconds of ringing</source>
        <translation>Сколько секунд звонить</translation>
    </message>
    <message>
        <source>try</source>
        <translation>пробовать</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>with pauses of</source>
        <translation>с паузами</translation>
    </message>
    <message>
        <source>Seconds between attempts</source>
        <translation>Секунд между попытками</translation>
    </message>
    <message>
        <source>The gateway makes up a code, says it and tells it to you when the message is sent. No text is needed.</source>
        <translation>Шлюз придумает код, произнесёт его и сообщит вам, когда сообщение будет отправлено. Текст не нужен.</translation>
    </message>
    <message>
        <source>the gateway’s own (m3)</source>
        <translation>обычный голос шлюза (m3)</translation>
    </message>
    <message>
        <source>Man %1 (%2)</source>
        <comment>a voice: its number and the gateway&apos;s name for it</comment>
        <translation>Мужчина %1 (%2)</translation>
    </message>
    <message>
        <source>Woman %1 (%2)</source>
        <comment>a voice: its number and the gateway&apos;s name for it</comment>
        <translation>Женщина %1 (%2)</translation>
    </message>
    <message>
        <source>the language of the text</source>
        <translation>язык текста</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source> times</source>
        <translation> раз(а)</translation>
    </message>
</context>
<context>
    <name>Visnyk::WelcomePage</name>
    <message>
        <source>Welcome to Visnyk</source>
        <translation>Добро пожаловать в Visnyk</translation>
    </message>
    <message>
        <source>Write to one person or to thousands. You see the parts and the price before anything is sent.</source>
        <translation>Пишите одному человеку или тысячам. Части и цену видно ещё до того, как что-то будет отправлено.</translation>
    </message>
    <message>
        <source>&amp;Try it now (nothing is really sent)</source>
        <translation>&amp;Попробовать сейчас (на самом деле ничего не отправляется)</translation>
    </message>
    <message>
        <source>Practice behaves like the gateway: prices, delivery and errors, with pretended money.</source>
        <translation>Тренировка ведёт себя как шлюз: цены, доставка и ошибки, только деньги ненастоящие.</translation>
    </message>
    <message>
        <source>&amp;Add my account</source>
        <translation>&amp;Добавить мою учётную запись</translation>
    </message>
    <message>
        <source>You need the login and password, or the API key, of an account at smsc.ua or a sister site.</source>
        <translation>Нужны логин и пароль или ключ API учётной записи на smsc.ua или родственном сайте.</translation>
    </message>
</context>
<context>
    <name>Visnyk::Wording</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln получатель</numerusform>
            <numerusform>%Ln получателя</numerusform>
            <numerusform>%Ln получателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln секунду</numerusform>
            <numerusform>%Ln секунды</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>отправлено %Ln</numerusform>
            <numerusform>отправлено %Ln</numerusform>
            <numerusform>отправлено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>messages</comment>
        <translation>
            <numerusform>отклонено %Ln</numerusform>
            <numerusform>отклонено %Ln</numerusform>
            <numerusform>отклонено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <comment>messages</comment>
        <translation>
            <numerusform>проверяется %Ln</numerusform>
            <numerusform>проверяется %Ln</numerusform>
            <numerusform>проверяется %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent now</source>
        <comment>messages</comment>
        <translation>
            <numerusform>отправляется %Ln</numerusform>
            <numerusform>отправляется %Ln</numerusform>
            <numerusform>отправляется %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>ждёт %Ln</numerusform>
            <numerusform>ждёт %Ln</numerusform>
            <numerusform>ждёт %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped before sending</source>
        <comment>messages</comment>
        <translation>
            <numerusform>остановлено до отправки %Ln</numerusform>
            <numerusform>остановлено до отправки %Ln</numerusform>
            <numerusform>остановлено до отправки %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not received by the gateway</source>
        <comment>messages</comment>
        <translation>
            <numerusform>не получено шлюзом %Ln</numerusform>
            <numerusform>не получено шлюзом %Ln</numerusform>
            <numerusform>не получено шлюзом %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>messages</comment>
        <translation>
            <numerusform>отменено %Ln</numerusform>
            <numerusform>отменено %Ln</numerusform>
            <numerusform>отменено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed without an answer</source>
        <comment>messages</comment>
        <translation>
            <numerusform>закрыто без ответа %Ln</numerusform>
            <numerusform>закрыто без ответа %Ln</numerusform>
            <numerusform>закрыто без ответа %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Нет сообщений</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of a progress line</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>неизвестна</translation>
    </message>
    <message>
        <source>estimate</source>
        <comment>price</comment>
        <translation>оценка</translation>
    </message>
    <message>
        <source>confirmed by the gateway</source>
        <comment>price</comment>
        <translation>подтверждена шлюзом</translation>
    </message>
    <message>
        <source>Balance not known yet</source>
        <translation>Баланс пока неизвестен</translation>
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
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln минуту назад</numerusform>
            <numerusform>%Ln минуты назад</numerusform>
            <numerusform>%Ln минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln час назад</numerusform>
            <numerusform>%Ln часа назад</numerusform>
            <numerusform>%Ln часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation>Ничего не отправлено, деньги не списаны.</translation>
    </message>
    <message>
        <source>The gateway did not understand the request.</source>
        <translation>Шлюз не понял запроса.</translation>
    </message>
    <message>
        <source>Something in what was typed does not fit.</source>
        <translation>Что-то из набранного не подходит.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Отправка приостановлена.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Подробности: %1</translation>
    </message>
    <message>
        <source>The gateway did not accept the login or the password, or it does not allow this computer&apos;s address.</source>
        <translation>Шлюз не принял логин или пароль либо не разрешает адрес этого компьютера.</translation>
    </message>
    <message>
        <source>Messages wait; the program does not try again by itself.</source>
        <translation>Сообщения ждут; сама программа не будет пробовать снова.</translation>
    </message>
    <message>
        <source>Check login and password in Settings; if they are right, look into the list of allowed addresses in your account at the gateway.</source>
        <translation>Проверьте логин и пароль в «Настройках»; если они верны, посмотрите список разрешённых адресов в вашем кабинете на сайте шлюза.</translation>
    </message>
    <message>
        <source>The gateway has blocked this computer&apos;s address for a while because of too many failed requests.</source>
        <translation>Шлюз на некоторое время заблокировал адрес этого компьютера из-за слишком многих неудачных запросов.</translation>
    </message>
    <message>
        <source>The program waits 15 minutes before it asks again.</source>
        <translation>Программа ждёт 15 минут, прежде чем спросить снова.</translation>
    </message>
    <message>
        <source>Check login and password meanwhile.</source>
        <translation>Тем временем проверьте логин и пароль.</translation>
    </message>
    <message>
        <source>There is not enough money in the account.</source>
        <translation>На счёте недостаточно денег.</translation>
    </message>
    <message>
        <source>Messages wait here.</source>
        <translation>Сообщения ждут здесь.</translation>
    </message>
    <message>
        <source>Top up the account, then continue.</source>
        <translation>Пополните счёт, затем продолжите.</translation>
    </message>
    <message>
        <source>The gateway allows only so many requests a minute, and this was one too many.</source>
        <translation>Шлюз разрешает ограниченное количество запросов в минуту, и этот был лишним.</translation>
    </message>
    <message>
        <source>The message may have been sent; it is being checked.</source>
        <translation>Сообщение могло быть отправлено; это проверяется.</translation>
    </message>
    <message>
        <source>The program asks the gateway about it in a minute and does not send it again.</source>
        <translation>Программа спросит о нём шлюз через минуту и не будет отправлять его ещё раз.</translation>
    </message>
    <message>
        <source>It allows the next one in a minute.</source>
        <translation>Следующий он разрешит через минуту.</translation>
    </message>
    <message>
        <source>Do not send it again.</source>
        <translation>Не отправляйте его ещё раз.</translation>
    </message>
    <message>
        <source>The gateway refused the message.</source>
        <translation>Шлюз отклонил сообщение.</translation>
    </message>
    <message>
        <source>The gateway could not be reached.</source>
        <translation>Не удалось связаться со шлюзом.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Программа сама попробует снова.</translation>
    </message>
    <message>
        <source>Check the internet connection.</source>
        <translation>Проверьте соединение с интернетом.</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <translation>Соединение оборвалось после отправки.</translation>
    </message>
    <message>
        <source>The message may have been sent and charged.</source>
        <translation>Сообщение могло быть отправлено и оплачено.</translation>
    </message>
    <message>
        <source>The program is checking with the gateway.</source>
        <translation>Программа выясняет это у шлюза.</translation>
    </message>
    <message>
        <source>The gateway did not give a usable answer.</source>
        <translation>Шлюз не дал понятного ответа.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Попробуйте снова через минуту.</translation>
    </message>
    <message>
        <source>This is not the gateway&apos;s certificate.</source>
        <translation>Это не сертификат шлюза.</translation>
    </message>
    <message>
        <source>Nothing was sent, not even the password.</source>
        <translation>Ничего не отправлено, даже пароль.</translation>
    </message>
    <message>
        <source>Check the address of the gateway and this computer&apos;s clock, or ask whoever runs your network.</source>
        <translation>Проверьте адрес шлюза и часы этого компьютера или обратитесь к тому, кто ведает вашей сетью.</translation>
    </message>
    <message>
        <source>The gateway answered something the program does not understand.</source>
        <translation>Шлюз ответил что-то, чего программа не понимает.</translation>
    </message>
    <message>
        <source>Check the address of the gateway, then try again.</source>
        <translation>Проверьте адрес шлюза и попробуйте снова.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer.</source>
        <translation>Не удалось сохранить на этом компьютере.</translation>
    </message>
    <message>
        <source>The program cannot read or write its own file.</source>
        <translation>Программа не может прочитать или записать собственный файл.</translation>
    </message>
    <message>
        <source>Sending has stopped.</source>
        <translation>Отправка остановилась.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the folder is read-only.</source>
        <translation>Посмотрите, не переполнен ли диск и можно ли писать в папку.</translation>
    </message>
    <message>
        <source>The password could not be saved: the system&apos;s key store is locked, missing or does not answer.</source>
        <translation>Не удалось сохранить пароль: системное хранилище паролей заблокировано, отсутствует или не отвечает.</translation>
    </message>
    <message>
        <source>The password could not be read: the system&apos;s key store is locked, missing or does not answer.</source>
        <translation>Не удалось прочитать пароль: системное хранилище паролей заблокировано, отсутствует или не отвечает.</translation>
    </message>
    <message>
        <source>It is kept until you quit the program.</source>
        <translation>Он хранится до выхода из программы.</translation>
    </message>
    <message>
        <source>Unlock the key store, or type the password again after each start.</source>
        <translation>Разблокируйте хранилище паролей или вводите пароль после каждого запуска.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Не найдено.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>There was not enough money in the account.</source>
        <translation>На счёте было недостаточно денег.</translation>
    </message>
    <message>
        <source>The gateway has blocked this computer&apos;s address for a while.</source>
        <translation>Шлюз на некоторое время заблокировал адрес этого компьютера.</translation>
    </message>
    <message>
        <source>The gateway did not accept the planned time.</source>
        <translation>Шлюз не принял запланированное время.</translation>
    </message>
    <message>
        <source>The gateway does not allow this text or this sender name.</source>
        <translation>Шлюз не разрешает такой текст или имя отправителя.</translation>
    </message>
    <message>
        <source>The gateway says that this phone number is not written correctly.</source>
        <translation>Шлюз говорит, что этот номер телефона написан неправильно.</translation>
    </message>
    <message>
        <source>The gateway cannot deliver to this number.</source>
        <translation>Шлюз не может доставить на этот номер.</translation>
    </message>
    <message>
        <source>The gateway received the same request twice within a minute, or too many at once.</source>
        <translation>Шлюз получил один и тот же запрос дважды за минуту или слишком много запросов сразу.</translation>
    </message>
    <message>
        <source>The gateway named a reason that is not in its list: %1.</source>
        <translation>Шлюз назвал причину, которой нет в его списке: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The program tries again in %Ln second(s).</source>
        <translation>
            <numerusform>Программа попробует снова через %Ln секунду.</numerusform>
            <numerusform>Программа попробует снова через %Ln секунды.</numerusform>
            <numerusform>Программа попробует снова через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program tries again in %Ln minute(s).</source>
        <translation>
            <numerusform>Программа попробует снова через %Ln минуту.</numerusform>
            <numerusform>Программа попробует снова через %Ln минуты.</numerusform>
            <numerusform>Программа попробует снова через %Ln минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is paused: the gateway did not accept the login or the password.</source>
        <translation>Отправка приостановлена: шлюз не принял логин или пароль.</translation>
    </message>
    <message>
        <source>Waiting messages were not sent and not charged.</source>
        <translation>Ожидающие сообщения не отправлены, деньги за них не списаны.</translation>
    </message>
    <message>
        <source>Enter the password again, then sending goes on.</source>
        <translation>Введите пароль ещё раз, и отправка пойдёт дальше.</translation>
    </message>
    <message>
        <source>Sending is paused: there is not enough money in the account.</source>
        <translation>Отправка приостановлена: на счёте недостаточно денег.</translation>
    </message>
    <message>
        <source>Top up the account, then go on.</source>
        <translation>Пополните счёт, затем продолжайте.</translation>
    </message>
    <message>
        <source>Sending is paused: the gateway has blocked this computer&apos;s address for a while.</source>
        <translation>Отправка приостановлена: шлюз на некоторое время заблокировал адрес этого компьютера.</translation>
    </message>
    <message>
        <source>Sending is paused: the gateway refused a message because of its text, sender name or time.</source>
        <translation>Отправка приостановлена: шлюз отклонил сообщение из-за его текста, имени отправителя или времени.</translation>
    </message>
    <message>
        <source>The rest was not sent, because it would be refused as well.</source>
        <translation>Остальные не отправлены, потому что тоже были бы отклонены.</translation>
    </message>
    <message>
        <source>Look at the refused message, then go on or cancel the rest.</source>
        <translation>Посмотрите на отклонённое сообщение, затем продолжайте или отмените остальные.</translation>
    </message>
    <message>
        <source>Sending is paused: several requests in a row were not answered.</source>
        <translation>Отправка приостановлена: несколько запросов подряд остались без ответа.</translation>
    </message>
    <message>
        <source>Messages being checked may have been sent.</source>
        <translation>Проверяемые сообщения могли быть отправлены.</translation>
    </message>
    <message>
        <source>The program is asking the gateway about them.</source>
        <translation>Программа спрашивает о них шлюз.</translation>
    </message>
    <message>
        <source>Do not send them again. Wait for the answers, then go on.</source>
        <translation>Не отправляйте их ещё раз. Дождитесь ответов, затем продолжайте.</translation>
    </message>
    <message>
        <source>Sending is paused: the gateway could not be reached.</source>
        <translation>Отправка приостановлена: не удалось связаться со шлюзом.</translation>
    </message>
    <message>
        <source>Sending is paused: an answer of the gateway cannot be written to the disk.</source>
        <translation>Отправка приостановлена: ответ шлюза не удаётся записать на диск.</translation>
    </message>
    <message>
        <source>Its messages may have been sent and charged.</source>
        <translation>Сообщения, к которым он относится, могли быть отправлены и оплачены.</translation>
    </message>
    <message>
        <source>The program keeps the answer, tries to write it again and sends nothing more until then.</source>
        <translation>Программа хранит ответ в памяти, пробует записать его ещё раз и до тех пор больше ничего не отправляет.</translation>
    </message>
    <message>
        <source>Free some room on the disk, and do not quit before.</source>
        <translation>Освободите место на диске и до этого не закрывайте программу.</translation>
    </message>
    <message>
        <source>Sending is paused: the program cannot write its own file.</source>
        <translation>Отправка приостановлена: программа не может записать собственный файл.</translation>
    </message>
    <message>
        <source>Messages shown as being sent may have been sent and charged.</source>
        <translation>Сообщения, показанные как отправляемые, могли быть отправлены и оплачены.</translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation>Больше ничего не отправляется.</translation>
    </message>
    <message numerus="yes">
        <source>Planned messages are paused: this computer&apos;s clock differs from the gateway&apos;s by %Ln minute(s).</source>
        <translation>
            <numerusform>Запланированные сообщения приостановлены: часы этого компьютера расходятся с часами шлюза на %Ln минуту.</numerusform>
            <numerusform>Запланированные сообщения приостановлены: часы этого компьютера расходятся с часами шлюза на %Ln минуты.</numerusform>
            <numerusform>Запланированные сообщения приостановлены: часы этого компьютера расходятся с часами шлюза на %Ln минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock, then go on.</source>
        <translation>Выставьте часы, затем продолжайте.</translation>
    </message>
    <message>
        <source>Sending is paused: this is not the gateway&apos;s certificate.</source>
        <translation>Отправка приостановлена: это не сертификат шлюза.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Sending is paused: the password of this account is not known.</source>
        <translation>Отправка приостановлена: пароль этой учётной записи неизвестен.</translation>
    </message>
    <message>
        <source>Enter the password, or unlock the system&apos;s key store.</source>
        <translation>Введите пароль или разблокируйте системное хранилище паролей.</translation>
    </message>
    <message>
        <source>&amp;Enter password…</source>
        <translation>Ввести па&amp;роль…</translation>
    </message>
    <message>
        <source>Topped up, &amp;go on</source>
        <translation>С&amp;чёт пополнен, продолжить</translation>
    </message>
    <message>
        <source>T&amp;ry now</source>
        <translation>Попро&amp;бовать сейчас</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Продолж&amp;ить</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Вы это остановили.</translation>
    </message>
    <message>
        <source>The gateway did not accept the login or the password.</source>
        <translation>Шлюз не принял логин или пароль.</translation>
    </message>
    <message>
        <source>The planned time had passed before it could be sent.</source>
        <translation>Запланированное время прошло раньше, чем удалось отправить.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the gateway&apos;s.</source>
        <translation>Часы этого компьютера расходятся с часами шлюза.</translation>
    </message>
    <message>
        <source>It comes from a restored or copied file and may have been sent by the original.</source>
        <translation>Оно взято из восстановленного или скопированного файла, и его мог отправить оригинал.</translation>
    </message>
    <message>
        <source>An earlier problem stopped the sending.</source>
        <translation>Отправку остановила предыдущая проблема.</translation>
    </message>
    <message>
        <source>You took it back.</source>
        <translation>Вы это отменили.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Это время уже прошло. Выберите более позднее.</translation>
    </message>
    <message>
        <source>This is less than a minute away. Choose a later time, or send now.</source>
        <translation>До этого времени меньше минуты. Выберите более позднее время или отправьте сейчас.</translation>
    </message>
    <message>
        <source>This is more than a year away. Choose an earlier time.</source>
        <translation>До этого времени больше года. Выберите более раннее время.</translation>
    </message>
    <message>
        <source>This time does not exist: the clocks go forward then. Choose another time.</source>
        <translation>Такого времени не бывает: тогда часы переводят вперёд. Выберите другое время.</translation>
    </message>
    <message>
        <source>This time comes twice, because the clocks go back. The first one is taken.</source>
        <translation>Это время наступает дважды, потому что часы переводят назад. Берётся первое.</translation>
    </message>
    <message>
        <source>The hours do not fit. The second must be later than the first.</source>
        <translation>Часы не подходят. Второй должен быть позже первого.</translation>
    </message>
    <message>
        <source>Choose between 1 and 43,200 minutes.</source>
        <translation>Выберите от 1 до 43 200 минут.</translation>
    </message>
    <message>
        <source>This time zone is not known on this computer. Choose another one.</source>
        <translation>Этот часовой пояс неизвестен этому компьютеру. Выберите другой.</translation>
    </message>
    <message>
        <source>This date does not exist. Choose another one.</source>
        <translation>Такой даты нет. Выберите другую.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Это не номер телефона.</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>Номер слишком короткий.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Номер слишком длинный.</translation>
    </message>
    <message>
        <source>This is a short service number; messages cannot be sent to it.</source>
        <translation>Это короткий служебный номер; на него нельзя отправлять сообщения.</translation>
    </message>
    <message>
        <source>The number begins with an old long-distance prefix. Write it with the country code.</source>
        <translation>Номер начинается со старого междугородного префикса. Напишите его с кодом страны.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off the last digits of this number. Format the column as text there.</source>
        <translation>Электронная таблица отбросила последние цифры этого номера. Задайте там для столбца текстовый формат.</translation>
    </message>
    <message>
        <source>Reading the password from the system&apos;s key store…</source>
        <translation>Читаем пароль из системного хранилища паролей…</translation>
    </message>
    <message>
        <source>The password is saved in the system&apos;s key store.</source>
        <translation>Пароль сохранён в системном хранилище паролей.</translation>
    </message>
    <message>
        <source>The password is kept until you quit; it is not saved.</source>
        <translation>Пароль хранится до выхода из программы; он не записан.</translation>
    </message>
    <message>
        <source>No password was found. The system&apos;s key store may be locked: unlock it, or enter the password.</source>
        <translation>Пароль не найден. Возможно, системное хранилище паролей заблокировано: разблокируйте его или введите пароль.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is missing or does not answer. A password you enter is kept until you quit.</source>
        <translation>Системное хранилище паролей отсутствует или не отвечает. Введённый пароль будет храниться до выхода из программы.</translation>
    </message>
    <message>
        <source>There is nobody to send to. Add at least one number.</source>
        <translation>Некому отправлять. Добавьте хотя бы один номер.</translation>
    </message>
    <message>
        <source>The text is empty. Write something to send.</source>
        <translation>Текст пуст. Напишите, что отправить.</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %Ln character(s). Shorten it.</source>
        <translation>
            <numerusform>Текст длиннее %Ln символа. Сократите его.</numerusform>
            <numerusform>Текст длиннее %Ln символов. Сократите его.</numerusform>
            <numerusform>Текст длиннее %Ln символов. Сократите его.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender name is too long. At most 11 letters and digits fit.</source>
        <translation>Имя отправителя слишком длинное. Помещается не больше 11 букв и цифр.</translation>
    </message>
    <message>
        <source>The sender name has a character that is not allowed. Use Latin letters, digits and simple signs.</source>
        <translation>В имени отправителя есть недопустимый символ. Используйте латинские буквы, цифры и простые знаки.</translation>
    </message>
    <message>
        <source>The sender name must not contain “%1”. Use Latin letters, digits and simple signs.</source>
        <translation>В имени отправителя не может быть «%1». Используйте латинские буквы, цифры и простые знаки.</translation>
    </message>
    <message>
        <source>A sender made of digits is too long. At most 15 digits fit.</source>
        <translation>Отправитель из цифр слишком длинный. Помещается не больше 15 цифр.</translation>
    </message>
    <message>
        <source>The time to try delivery does not fit. Choose between 1 minute and 24 hours.</source>
        <translation>Срок доставки не подходит. Выберите от 1 минуты до 24 часов.</translation>
    </message>
    <message>
        <source>The time to spread over does not fit. Choose between 0.1 and 720 hours.</source>
        <translation>Время растягивания не подходит. Выберите от 0,1 до 720 часов.</translation>
    </message>
    <message>
        <source>The interval does not fit. Choose between 1 and 1,440 minutes.</source>
        <translation>Шаг не подходит. Выберите от 1 до 1 440 минут.</translation>
    </message>
    <message>
        <source>The limit of parts does not fit. Choose a smaller one.</source>
        <translation>Предел частей не подходит. Выберите меньший.</translation>
    </message>
    <message>
        <source>The own id may have Latin letters, digits, full stops, hyphens and underscores only.</source>
        <translation>В вашем идентификаторе могут быть только латинские буквы, цифры, точки, дефисы и подчёркивания.</translation>
    </message>
    <message>
        <source>The own id is too long. At most 40 characters fit.</source>
        <translation>Ваш идентификатор слишком длинный. Помещается не больше 40 символов.</translation>
    </message>
    <message>
        <source>An own id made of digits is too big. Use a smaller number, or add a letter.</source>
        <translation>Ваш идентификатор из цифр слишком велик. Возьмите число поменьше или добавьте букву.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent to groups. Remove the groups from the recipients.</source>
        <translation>Сообщения этого вида нельзя отправлять группам. Уберите группы из получателей.</translation>
    </message>
    <message>
        <source>This kind of message does not have an option that is set. Remove it, or choose another kind.</source>
        <translation>У этого вида сообщений нет одного из заданных параметров. Уберите его или выберите другой вид.</translation>
    </message>
    <message>
        <source>The text is cut by the limit of parts; people do not get the rest. Raise the limit or shorten the text.</source>
        <translation>Текст обрезается из-за предела частей; остального люди не получат. Увеличьте предел или сократите текст.</translation>
    </message>
    <message>
        <source>The text begins with “%1”, which the gateway takes as a command. Begin it with something else.</source>
        <translation>Текст начинается с «%1», а шлюз воспринимает это как команду. Начните его с чего-нибудь другого.</translation>
    </message>
    <message>
        <source>The text has a line of three tildes (~~~). The gateway sends only what stands before it.</source>
        <translation>В тексте есть строка из трёх тильд (~~~). Шлюз отправляет только то, что стоит перед ней.</translation>
    </message>
    <message>
        <source>The text has half a character, probably from a cut emoji. It is sent as a replacement mark.</source>
        <translation>В тексте есть половина символа, вероятно, от разрезанного эмодзи. Вместо неё уйдёт знак замены.</translation>
    </message>
    <message>
        <source>The sender name “%1” has not been used in this account. The gateway refuses names that are not registered.</source>
        <translation>Имя отправителя «%1» в этой учётной записи ещё не использовали. Шлюз отклоняет незарегистрированные имена.</translation>
    </message>
    <message>
        <source>The number of people in a group is known to the gateway only. The price is for all of them.</source>
        <translation>Сколько людей в группе, знает только шлюз. Цена — за всех вместе.</translation>
    </message>
    <message>
        <source>The gateway changes the letters by a table of its own, so the number of parts is an estimate.</source>
        <translation>Шлюз заменяет буквы по собственной таблице, поэтому количество частей примерное.</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Тренировочная запись</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a message</comment>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Stopped before sending</source>
        <comment>state of a message</comment>
        <translation>Остановлено до отправки</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state of a message</comment>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>state of a message</comment>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Not received by the gateway</source>
        <comment>state of a message</comment>
        <translation>Шлюз не получил</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>state of a message</comment>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of a message</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a message</comment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <comment>state of a message</comment>
        <translation>Закрыто без ответа</translation>
    </message>
    <message>
        <source>On its way</source>
        <comment>state of a message</comment>
        <translation>В пути</translation>
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
        <translation>Ссылка открыта</translation>
    </message>
    <message>
        <source>Not delivered in time</source>
        <comment>state of a message</comment>
        <translation>Не доставлено вовремя</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <comment>state of a message</comment>
        <translation>Не удалось доставить</translation>
    </message>
    <message>
        <source>Stopped at the gateway</source>
        <comment>state of a message</comment>
        <translation>Остановлено на шлюзе</translation>
    </message>
    <message>
        <source>The gateway has no such message.</source>
        <translation>На шлюзе такого сообщения нет.</translation>
    </message>
    <message>
        <source>It was stopped at the gateway before it left.</source>
        <translation>Оно остановлено на шлюзе до отправки.</translation>
    </message>
    <message>
        <source>It waits at the gateway for its turn or its planned time.</source>
        <translation>Оно ждёт на шлюзе своей очереди или запланированного времени.</translation>
    </message>
    <message>
        <source>The gateway has passed it to the operator.</source>
        <translation>Шлюз передал его оператору.</translation>
    </message>
    <message>
        <source>It is on the phone.</source>
        <translation>Оно уже в телефоне.</translation>
    </message>
    <message>
        <source>It has been read.</source>
        <translation>Оно прочитано.</translation>
    </message>
    <message>
        <source>The phone could not be reached before the time to try ran out.</source>
        <translation>Телефон был недоступен, пока не истёк срок доставки.</translation>
    </message>
    <message>
        <source>It was delivered, and the link in it was opened.</source>
        <translation>Оно доставлено, и ссылка в нём открыта.</translation>
    </message>
    <message>
        <source>It cannot be delivered: the phone is blocked, off for a long time, or abroad without messages.</source>
        <translation>Доставить невозможно: телефон заблокирован, давно выключен или он за границей без сообщений.</translation>
    </message>
    <message>
        <source>The number is wrong.</source>
        <translation>Номер неправильный.</translation>
    </message>
    <message>
        <source>It is forbidden: too many equal messages, a stop list, the spam filter or the sender name.</source>
        <translation>Запрещено: слишком много одинаковых сообщений, стоп-список, фильтр спама или имя отправителя.</translation>
    </message>
    <message>
        <source>This number takes no messages, or there is no way to it.</source>
        <translation>Этот номер не принимает сообщений, или до него нет маршрута.</translation>
    </message>
    <message>
        <source>The gateway named a status that is not in its list: %1.</source>
        <translation>Шлюз назвал состояние, которого нет в его списке: %1.</translation>
    </message>
    <message>
        <source>Nobody has this number.</source>
        <translation>Такого номера ни у кого нет.</translation>
    </message>
    <message>
        <source>The phone is off or out of reach.</source>
        <translation>Телефон выключен или вне зоны.</translation>
    </message>
    <message>
        <source>Messages are not switched on for this number.</source>
        <translation>Для этого номера сообщения не включены.</translation>
    </message>
    <message>
        <source>The phone reported an error; its memory may be full.</source>
        <translation>Телефон сообщил об ошибке; возможно, его память переполнена.</translation>
    </message>
    <message>
        <source>The number is blocked by its operator.</source>
        <translation>Номер заблокирован оператором.</translation>
    </message>
    <message>
        <source>The phone or its operator does not support such messages.</source>
        <translation>Телефон или его оператор не поддерживает такие сообщения.</translation>
    </message>
    <message>
        <source>The account is in test mode: nothing really went out.</source>
        <translation>Учётная запись в тестовом режиме: на самом деле ничего не отправлено.</translation>
    </message>
    <message>
        <source>The SIM card was replaced.</source>
        <translation>SIM-карту заменили.</translation>
    </message>
    <message>
        <source>The operator is overloaded.</source>
        <translation>Оператор перегружен.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Никто не ответил.</translation>
    </message>
    <message>
        <source>The operator wants a registered template for this text.</source>
        <translation>Оператор требует для этого текста зарегистрированный шаблон.</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not allowed.</source>
        <translation>Адрес этого компьютера не разрешён.</translation>
    </message>
    <message>
        <source>The line was busy.</source>
        <translation>Линия была занята.</translation>
    </message>
    <message>
        <source>The text could not be converted, or a part of it is missing.</source>
        <translation>Текст не удалось преобразовать, или не хватает его части.</translation>
    </message>
    <message>
        <source>An answering machine answered.</source>
        <translation>Ответил автоответчик.</translation>
    </message>
    <message>
        <source>The account has no contract for such messages.</source>
        <translation>У учётной записи нет договора на такие сообщения.</translation>
    </message>
    <message>
        <source>The account may not send to many people.</source>
        <translation>Учётной записи не разрешено отправлять многим людям.</translation>
    </message>
    <message>
        <source>The operator has not told what became of it.</source>
        <translation>Оператор не сообщил, что с ним стало.</translation>
    </message>
    <message>
        <source>It is not allowed at this time of day.</source>
        <translation>В это время суток это не разрешено.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of messages a day is reached.</source>
        <translation>Исчерпана дневная норма сообщений учётной записи.</translation>
    </message>
    <message>
        <source>There is no way to this number.</source>
        <translation>До этого номера нет маршрута.</translation>
    </message>
    <message>
        <source>The number is written wrongly.</source>
        <translation>Номер написан неправильно.</translation>
    </message>
    <message>
        <source>The settings of the account at the gateway forbid this number.</source>
        <translation>Настройки учётной записи на шлюзе запрещают этот номер.</translation>
    </message>
    <message>
        <source>The limit of messages a day to one number is reached.</source>
        <translation>Исчерпана дневная норма сообщений на один номер.</translation>
    </message>
    <message>
        <source>Messages to this number are forbidden.</source>
        <translation>Сообщения на этот номер запрещены.</translation>
    </message>
    <message>
        <source>The spam filter stopped it.</source>
        <translation>Его остановил фильтр спама.</translation>
    </message>
    <message>
        <source>The sender name is not registered.</source>
        <translation>Имя отправителя не зарегистрировано.</translation>
    </message>
    <message>
        <source>The operator refused it.</source>
        <translation>Его отклонил оператор.</translation>
    </message>
    <message>
        <source>The gateway named an error that is not in its list: %1.</source>
        <translation>Шлюз назвал ошибку, которой нет в его списке: %1.</translation>
    </message>
    <message>
        <source>It waits here for its turn. Nothing has been sent or charged.</source>
        <translation>Оно ждёт здесь своей очереди. Ничего не отправлено, деньги не списаны.</translation>
    </message>
    <message>
        <source>It was not sent and not charged.</source>
        <translation>Оно не отправлено, деньги не списаны.</translation>
    </message>
    <message>
        <source>Continue or cancel it on the Outbox page.</source>
        <translation>Продолжите или отмените его на странице «Исходящие».</translation>
    </message>
    <message>
        <source>It is being sent at this moment and may have been sent and charged already; the gateway&apos;s answer will tell.</source>
        <translation>Оно как раз отправляется и уже могло быть отправлено и оплачено; это скажет ответ шлюза.</translation>
    </message>
    <message>
        <source>The connection broke after sending. The message may have been sent and charged. The program is checking with the gateway; do not send it again.</source>
        <translation>Соединение оборвалось после отправки. Сообщение могло быть отправлено и оплачено. Программа выясняет это у шлюза; не отправляйте его ещё раз.</translation>
    </message>
    <message>
        <source>The gateway was asked twice and has no such message: it was not sent and not charged. You can send it again.</source>
        <translation>Шлюз спросили дважды, и такого сообщения у него нет: оно не отправлено, деньги не списаны. Его можно отправить ещё раз.</translation>
    </message>
    <message>
        <source>Look there before you continue or cancel it on the Outbox page.</source>
        <translation>Проверьте там, прежде чем продолжить или отменить его на странице «Исходящие».</translation>
    </message>
    <message>
        <source>Use “Write again” to correct it and send it anew.</source>
        <translation>Нажмите «Написать снова», чтобы исправить его и отправить.</translation>
    </message>
    <message>
        <source>You cancelled it before it was sent. Nothing was charged.</source>
        <translation>Вы отменили его до отправки. Деньги не списаны.</translation>
    </message>
    <message>
        <source>The gateway never told whether it was sent, and you closed the question. It may have been sent and charged.</source>
        <translation>Шлюз так и не сообщил, отправлено ли оно, и вы закрыли этот вопрос. Оно могло быть отправлено и оплачено.</translation>
    </message>
    <message>
        <source>The gateway has accepted it. What became of it is not known yet.</source>
        <translation>Шлюз его принял. Что с ним стало, пока неизвестно.</translation>
    </message>
    <message>
        <source>You can write it again later.</source>
        <translation>Его можно написать снова позже.</translation>
    </message>
    <message>
        <source>Check the number before you write again.</source>
        <translation>Проверьте номер, прежде чем писать снова.</translation>
    </message>
    <message>
        <source>Being written down…</source>
        <translation>Записываем…</translation>
    </message>
    <message numerus="yes">
        <source>Sending begins in %Ln second(s).</source>
        <translation>
            <numerusform>Отправка начнётся через %Ln секунду.</numerusform>
            <numerusform>Отправка начнётся через %Ln секунды.</numerusform>
            <numerusform>Отправка начнётся через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Checking with the gateway</source>
        <translation>Выясняем у шлюза</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Приостановлено.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Interrupted. It goes on only when you say so.</source>
        <translation>Прервано. Пойдёт дальше, только когда вы скажете.</translation>
    </message>
    <message>
        <source>The gateway accepted it.</source>
        <translation>Шлюз его принял.</translation>
    </message>
    <message>
        <source>The gateway could not be reached; nothing was sent.</source>
        <translation>Не удалось связаться со шлюзом; ничего не отправлено.</translation>
    </message>
    <message>
        <source>It was stopped before sending.</source>
        <translation>Оно остановлено до отправки.</translation>
    </message>
    <message>
        <source>No usable answer came: it may have been sent.</source>
        <translation>Понятного ответа не пришло: оно могло быть отправлено.</translation>
    </message>
    <message>
        <source>The gateway was asked: it has the message.</source>
        <translation>Шлюз спросили: такое сообщение у него есть.</translation>
    </message>
    <message>
        <source>The gateway was asked: it has no such message.</source>
        <translation>Шлюз спросили: такого сообщения у него нет.</translation>
    </message>
    <message>
        <source>The gateway was asked and did not answer.</source>
        <translation>Шлюз спросили: он не ответил.</translation>
    </message>
    <message>
        <source>You let it go on.</source>
        <translation>Вы разрешили отправлять дальше.</translation>
    </message>
    <message>
        <source>It waits again.</source>
        <translation>Оно снова ждёт.</translation>
    </message>
    <message>
        <source>The program stopped it before sending.</source>
        <translation>Программа остановила его до отправки.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Вы его отменили.</translation>
    </message>
    <message>
        <source>You stopped asking about it.</source>
        <translation>Вы решили больше о нём не спрашивать.</translation>
    </message>
    <message>
        <source>You confirmed it; it was written down here.</source>
        <translation>Вы его подтвердили; оно записано здесь.</translation>
    </message>
    <message>
        <source>Sending began, attempt %1.</source>
        <translation>Началась отправка, попытка %1.</translation>
    </message>
    <message>
        <source>Sending began.</source>
        <translation>Началась отправка.</translation>
    </message>
    <message>
        <source>It was stopped: the data comes from a copy or a backup.</source>
        <translation>Оно остановлено: данные взяты из копии или резервной копии.</translation>
    </message>
    <message>
        <source>The program had ended unexpectedly; the gateway is asked what became of it.</source>
        <translation>Программа неожиданно завершилась; спрашиваем шлюз, что с ним стало.</translation>
    </message>
    <message>
        <source>%1, now in %2</source>
        <comment>home network and country, those of roaming</comment>
        <translation>%1, сейчас в: %2</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>Части:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Сообщения:</translation>
    </message>
    <message>
        <source>Numbers:</source>
        <translation>Номера:</translation>
    </message>
    <message>
        <source>Seconds:</source>
        <translation>Секунды:</translation>
    </message>
    <message>
        <source>Sending is paused: the gateway gave an answer that this program does not know.</source>
        <translation>Отправка приостановлена: шлюз дал ответ, которого эта программа не знает.</translation>
    </message>
    <message>
        <source>Sending is paused: the proxy server of your network asks for a login.</source>
        <translation>Отправка приостановлена: прокси-сервер вашей сети просит логин.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of your system, or ask whoever runs your network.</source>
        <translation>Проверьте прокси в настройках системы или обратитесь к тому, кто отвечает за вашу сеть.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It looks like name@example.com.</source>
        <translation>Это не адрес e-mail. Он выглядит как name@example.com.</translation>
    </message>
    <message>
        <source>This is not a name in Telegram. It looks like @name or #12345.</source>
        <translation>Это не имя в Telegram. Оно выглядит как @name или #12345.</translation>
    </message>
    <message>
        <source>The link is missing. Enter the address that the phone should open.</source>
        <translation>Не хватает ссылки. Введите адрес, который должен открыть телефон.</translation>
    </message>
    <message>
        <source>The link has a character at place %L1 that cannot be in an address.</source>
        <translation>В ссылке на месте %L1 стоит символ, которого не может быть в адресе.</translation>
    </message>
    <message>
        <source>The title is missing. Write what the phone should show.</source>
        <translation>Не хватает заголовка. Напишите, что должен показать телефон.</translation>
    </message>
    <message>
        <source>The title has a character at place %L1 that cannot be sent.</source>
        <translation>В заголовке на месте %L1 стоит символ, который нельзя отправить.</translation>
    </message>
    <message>
        <source>The id has a character at place %L1 that cannot be sent.</source>
        <translation>В идентификаторе на месте %L1 стоит символ, который нельзя отправить.</translation>
    </message>
    <message>
        <source>Enter the id of the message that is to be deleted.</source>
        <translation>Введите идентификатор сообщения, которое нужно удалить.</translation>
    </message>
    <message>
        <source>This action belongs to the other form. Choose one from the list.</source>
        <translation>Это действие относится к другой форме. Выберите действие из списка.</translation>
    </message>
    <message>
        <source>This date cannot be sent. Choose another one.</source>
        <translation>Эту дату нельзя отправить. Выберите другую.</translation>
    </message>
    <message>
        <source>It would expire before it is created. Choose a later time.</source>
        <translation>Срок действия истечёт раньше времени создания. Выберите более позднее время.</translation>
    </message>
    <message>
        <source>Link and title are too long together. Shorten the title.</source>
        <translation>Ссылка и заголовок вместе слишком длинные. Сократите заголовок.</translation>
    </message>
    <message>
        <source>The link has a character at place %L1 that some phones do not accept.</source>
        <translation>В ссылке на месте %L1 стоит символ, который некоторые телефоны не принимают.</translation>
    </message>
    <message>
        <source>The link does not begin with http:// or https://. Not every phone can open it.</source>
        <translation>Ссылка не начинается с http:// или https://. Не каждый телефон сможет её открыть.</translation>
    </message>
    <message>
        <source>This form opens the link without a title. The text is not sent.</source>
        <translation>Эта форма открывает ссылку без заголовка. Текст не отправляется.</translation>
    </message>
    <message>
        <source>This form has no action, dates or id. They are not sent.</source>
        <translation>В этой форме нет действия, дат и идентификатора. Они не отправляются.</translation>
    </message>
    <message>
        <source>It has expired already. Choose a later time.</source>
        <translation>Срок действия уже истёк. Выберите более позднее время.</translation>
    </message>
    <message>
        <source>The link cannot be sent like this.</source>
        <translation>В таком виде ссылку нельзя отправить.</translation>
    </message>
    <message>
        <source>The last digit stands alone. Every octet has two digits.</source>
        <translation>Последняя цифра стоит одна. В каждом байте две цифры.</translation>
    </message>
    <message>
        <source>“%1” at place %2 is not a hexadecimal digit. Use 0–9 and A–F.</source>
        <translation>«%1» на месте %2 — не шестнадцатеричная цифра. Используйте 0–9 и A–F.</translation>
    </message>
    <message>
        <source>Octet %1 announces a header longer than what follows.</source>
        <translation>Байт %1 объявляет заголовок длиннее того, что идёт дальше.</translation>
    </message>
    <message>
        <source>Octet %1 announces an element that runs past the end of the header.</source>
        <translation>Байт %1 объявляет элемент, который выходит за конец заголовка.</translation>
    </message>
    <message>
        <source>Octet %1 begins an element without a length.</source>
        <translation>Байт %1 начинает элемент без длины.</translation>
    </message>
    <message>
        <source>There are %1 octets, and %2 fit. Shorten the message.</source>
        <translation>Байтов %1, а помещается %2. Сократите сообщение.</translation>
    </message>
    <message>
        <source>PID and DCS go together. Fill in both or leave both empty.</source>
        <translation>PID и DCS идут вместе. Заполните оба или оставьте оба пустыми.</translation>
    </message>
    <message>
        <source>The number must be between 0 and 255.</source>
        <translation>Число должно быть от 0 до 255.</translation>
    </message>
    <message>
        <source>140 octets without a header may be one too many; 139 are safe.</source>
        <translation>140 байт без заголовка может оказаться на один больше, чем нужно; 139 — точно подходит.</translation>
    </message>
    <message>
        <source>What stands at place %L1 cannot be sent. Remove it or take a smaller one.</source>
        <translation>То, что стоит на месте %L1, нельзя отправить. Уберите его или возьмите поменьше.</translation>
    </message>
    <message>
        <source>Enter the full address of the file, beginning with http:// or https://.</source>
        <translation>Введите полный адрес файла, который начинается с http:// или https://.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Attach another one.</source>
        <translation>Файл «%1» пуст. Приложите другой.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln file(s) fit. Leave some out.</source>
        <translation>
            <numerusform>Помещается не больше %Ln файла. Уберите лишние.</numerusform>
            <numerusform>Помещается не больше %Ln файлов. Уберите лишние.</numerusform>
            <numerusform>Помещается не больше %Ln файлов. Уберите лишние.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MB. Make it smaller.</source>
        <translation>Файл «%1» больше %2 МБ. Уменьшите его.</translation>
    </message>
    <message>
        <source>The file “%1” is of a type that cannot be sent this way.</source>
        <translation>Файл «%1» такого типа, который нельзя отправить этим способом.</translation>
    </message>
    <message>
        <source>The name of the file “%1” is too long or has quotes or slashes. Rename it.</source>
        <translation>Имя файла «%1» слишком длинное или содержит кавычки либо косые черты. Переименуйте его.</translation>
    </message>
    <message>
        <source>Files are attached and an address of a file is given. Keep one of the two.</source>
        <translation>Файлы приложены, и при этом указан адрес файла. Оставьте что-то одно.</translation>
    </message>
    <message>
        <source>The text names file %1, which is not attached.</source>
        <translation>В тексте упомянут файл %1, который не приложен.</translation>
    </message>
    <message>
        <source>There is nothing to send. Write something or attach a file.</source>
        <translation>Пока нечего отправлять. Напишите что-нибудь или приложите файл.</translation>
    </message>
    <message>
        <source>The subject is missing. Write one.</source>
        <translation>Не хватает темы. Напишите её.</translation>
    </message>
    <message>
        <source>Enter the e-mail address the letter comes from.</source>
        <translation>Введите адрес e-mail, с которого приходит письмо.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» — не адрес e-mail.</translation>
    </message>
    <message>
        <source>This voice or language is not known. Choose one from the list.</source>
        <translation>Этот голос или язык неизвестен. Выберите из списка.</translation>
    </message>
    <message>
        <source>This does not fit: 10–35 seconds of ringing, 10–3600 seconds of pause, 1–9 attempts.</source>
        <translation>Это не подходит: звонить 10–35 секунд, пауза 10–3600 секунд, 1–9 попыток.</translation>
    </message>
    <message>
        <source>Enter the name of the bot the message comes from.</source>
        <translation>Введите имя бота, от которого приходит сообщение.</translation>
    </message>
    <message>
        <source>“%1” is not a bot. In Telegram it looks like @name_bot, in WhatsApp it is a number.</source>
        <translation>«%1» — не бот. В Telegram он выглядит как @name_bot, в WhatsApp это номер.</translation>
    </message>
    <message>
        <source>The number of days must be between 10 and 999.</source>
        <translation>Количество дней должно быть от 10 до 999.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«%1» — не IP-адрес.</translation>
    </message>
    <message>
        <source>The code from the picture needs the address of the person too.</source>
        <translation>Для кода с изображения нужен ещё и адрес человека.</translation>
    </message>
    <message>
        <source>This encoding is not known to the gateway.</source>
        <translation>Эту кодировку шлюз не знает.</translation>
    </message>
    <message>
        <source>“%1” does not exist in this encoding. Choose UTF-8.</source>
        <translation>В этой кодировке нет «%1». Выберите UTF-8.</translation>
    </message>
    <message>
        <source>The message has more than 255 parts. Shorten it.</source>
        <translation>В сообщении больше 255 частей. Сократите его.</translation>
    </message>
    <message>
        <source>How long the voice speaks is an estimate. The gateway counts the seconds.</source>
        <translation>Сколько будет говорить голос — это оценка. Секунды считает шлюз.</translation>
    </message>
    <message>
        <source>Of %2 parts, %1 were sent and may be charged.</source>
        <translation>Из частей (%2) отправлено %1; за них может быть взята плата.</translation>
    </message>
    <message>
        <source>The others follow.</source>
        <translation>Остальные на очереди.</translation>
    </message>
    <message>
        <source>The others are stopped. Continue or cancel them on the Outbox page.</source>
        <translation>Остальные остановлены. Продолжите или отмените их на странице «Исходящие».</translation>
    </message>
    <message>
        <source>The gateway is being asked about the others; do not send it again.</source>
        <translation>Об остальных спрашивают шлюз; не отправляйте его ещё раз.</translation>
    </message>
    <message>
        <source>The gateway has no trace of the others. You can send those again.</source>
        <translation>Об остальных шлюз ничего не знает. Их можно отправить ещё раз.</translation>
    </message>
    <message>
        <source>The others are not sent, so a phone cannot put it together.</source>
        <translation>Остальные не отправлены, поэтому телефон не соберёт сообщение.</translation>
    </message>
    <message>
        <source>The others were given up, so a phone may not put it together.</source>
        <translation>От остальных отказались, поэтому телефон может не собрать сообщение.</translation>
    </message>
    <message>
        <source>Another part was refused, so this one is not sent.</source>
        <translation>Другая часть отклонена, поэтому эта не отправлена.</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <comment>number, what happened to it</comment>
        <translation>Часть %1: %2</translation>
    </message>
    <message>
        <source>The attached file “%1” is not on this computer any more: a backup does not hold attached files.</source>
        <translation>Вложенного файла «%1» на этом компьютере уже нет: резервная копия не содержит вложенных файлов.</translation>
    </message>
    <message>
        <source>The messages stay stopped.</source>
        <translation>Сообщения остаются остановленными.</translation>
    </message>
    <message>
        <source>Cancel them, or write the message again with the file.</source>
        <translation>Отмените их или напишите сообщение ещё раз с этим файлом.</translation>
    </message>
    <message>
        <source>The program would send it in another way than the first time, so it was stopped. Copy it into a new message.</source>
        <translation>Программа отправила бы его иначе, чем в первый раз, поэтому оно остановлено. Скопируйте его в новое сообщение.</translation>
    </message>
</context>
</TS>
