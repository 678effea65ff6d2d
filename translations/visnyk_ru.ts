<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
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
        <source>Write the message here</source>
        <translation>Напишите здесь сообщение</translation>
    </message>
    <message>
        <source>What makes the price</source>
        <translation>Из чего складывается цена</translation>
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
    <message>
        <source>%1 · %2 of %3 · %4 × (%5 and %6)</source>
        <comment>Latin · 132 of 160 · 1 part × (3 people and 1 group)</comment>
        <translation>%1 · %2 из %3 · %4 × (%5 и %6)</translation>
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
        <source>%1 · %2 of %3 · %4 × %5 = %6</source>
        <comment>Latin · 132 of 160 · 1 part × 1,240 people = 1,240 parts</comment>
        <translation>%1 · %2 из %3 · %4 × %5 = %6</translation>
    </message>
    <message>
        <source>%1, %2. Press to see what makes the price.</source>
        <comment>Latin, 2 parts</comment>
        <translation>%1, %2. Нажмите, чтобы увидеть, из чего складывается цена.</translation>
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
        <source>Parts:</source>
        <translation>Частей:</translation>
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
        <source>Seen in your own history only, never by the recipient</source>
        <translation>Видно только в вашей истории, получатель этого не видит</translation>
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
        <source>Show how the numbers were read</source>
        <translation>Показать, как прочитаны номера</translation>
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
        <source>This number stands earlier already; it gets one message.</source>
        <translation>Этот номер уже есть выше; он получит одно сообщение.</translation>
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
    <message numerus="yes">
        <source>Send %Ln message(s)</source>
        <translation>
            <numerusform>Отправить %Ln сообщение</numerusform>
            <numerusform>Отправить %Ln сообщения</numerusform>
            <numerusform>Отправить %Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) at a price not known</source>
        <translation>
            <numerusform>Отправить %Ln сообщение по неизвестной цене</numerusform>
            <numerusform>Отправить %Ln сообщения по неизвестной цене</numerusform>
            <numerusform>Отправить %Ln сообщений по неизвестной цене</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) for %1</source>
        <translation>
            <numerusform>Отправить %Ln сообщение за %1</numerusform>
            <numerusform>Отправить %Ln сообщения за %1</numerusform>
            <numerusform>Отправить %Ln сообщений за %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) for about %1</source>
        <translation>
            <numerusform>Отправить %Ln сообщение примерно за %1</numerusform>
            <numerusform>Отправить %Ln сообщения примерно за %1</numerusform>
            <numerusform>Отправить %Ln сообщений примерно за %1</numerusform>
        </translation>
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
        <source>The other side did not show the gateway&apos;s certificate, so the connection is not safe.</source>
        <translation>Другая сторона не показала сертификата шлюза, поэтому соединение не безопасно.</translation>
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
        <source>Waiting messages were not sent.</source>
        <translation>Ждущие сообщения не отправлены.</translation>
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
        <source>Wait for the answers, then go on.</source>
        <translation>Дождитесь ответов, затем продолжайте.</translation>
    </message>
    <message>
        <source>Sending is paused: the gateway could not be reached.</source>
        <translation>Отправка приостановлена: не удалось связаться со шлюзом.</translation>
    </message>
    <message>
        <source>Sending is paused: the program cannot write its own file.</source>
        <translation>Отправка приостановлена: программа не может записать собственный файл.</translation>
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
        <source>Topped up, go &amp;on</source>
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
        <source>The gateway refused another message of the same sending.</source>
        <translation>Шлюз отклонил другое сообщение этой же отправки.</translation>
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
        <source>It is being sent at this moment.</source>
        <translation>Оно отправляется прямо сейчас.</translation>
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
        <source>It was not sent.</source>
        <translation>Оно не отправлено.</translation>
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
</context>
</TS>
