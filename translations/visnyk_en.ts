<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Visnyk::BatchCard</name>
    <message numerus="yes">
        <source>Send %Ln again…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>Send %Ln again…</numerusform>
            <numerusform>Send %Ln again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln problem(s)</source>
        <translation>
            <numerusform>Show %Ln problem</numerusform>
            <numerusform>Show %Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway has no trace of %Ln message(s): not sent, not charged. Send again with the same content?</source>
        <translation>
            <numerusform>The gateway has no trace of %Ln message: not sent, not charged. Send again with the same content?</numerusform>
            <numerusform>The gateway has no trace of %Ln messages: not sent, not charged. Send again with the same content?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <comment>messages</comment>
        <translation>
            <numerusform>Send %Ln again</numerusform>
            <numerusform>Send %Ln again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::Causes</name>
    <message numerus="yes">
        <source>A text of more than %1 characters is sent in parts of %2. %Ln character(s) less would make it %3</source>
        <translation>
            <numerusform>A text of more than %1 characters is sent in parts of %2. %Ln character less would make it %3</numerusform>
            <numerusform>A text of more than %1 characters is sent in parts of %2. %Ln characters less would make it %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price for %Ln of the people is not known yet. The gateway tells it when it is asked.</source>
        <translation>
            <numerusform>The price for %Ln of the people is not known yet. The gateway tells it when it is asked.</numerusform>
            <numerusform>The price for %Ln of the people is not known yet. The gateway tells it when it is asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::ComposeWords</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to %Ln people</source>
        <translation>
            <numerusform>&amp;Send to %Ln person</numerusform>
            <numerusform>&amp;Send to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to %Ln people and groups</source>
        <translation>
            <numerusform>&amp;Send to %Ln person or group</numerusform>
            <numerusform>&amp;Send to %Ln people and groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Che&amp;ck %Ln number(s)</source>
        <translation>
            <numerusform>Che&amp;ck %Ln number</numerusform>
            <numerusform>Che&amp;ck %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %Ln people</source>
        <translation>
            <numerusform>Call %Ln person</numerusform>
            <numerusform>Call %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %Ln people and groups</source>
        <translation>
            <numerusform>Call %Ln person and groups</numerusform>
            <numerusform>Call %Ln people and groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln number(s)</source>
        <translation>
            <numerusform>Check %Ln number</numerusform>
            <numerusform>Check %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)</source>
        <translation>
            <numerusform>Send %Ln message</numerusform>
            <numerusform>Send %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::DataPanel</name>
    <message numerus="yes">
        <source>It was made on %1 and holds %Ln message(s).</source>
        <translation>
            <numerusform>It was made on %1 and holds %Ln message.</numerusform>
            <numerusform>It was made on %1 and holds %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it were not finished then. They are stopped, because they may have been sent since: nothing is sent by itself.</source>
        <translation>
            <numerusform>%Ln message in it was not finished then. It is stopped, because it may have been sent since: nothing is sent by itself.</numerusform>
            <numerusform>%Ln messages in it were not finished then. They are stopped, because they may have been sent since: nothing is sent by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) are not on this computer: messages with them cannot be sent.</source>
        <translation>
            <numerusform>%Ln attached file is not on this computer: messages with it cannot be sent.</numerusform>
            <numerusform>%Ln attached files are not on this computer: messages with them cannot be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in the present data are not finished. They are put aside with it and are neither sent nor asked about any more.</source>
        <translation>
            <numerusform>%Ln message in the present data is not finished. It is put aside with it and is neither sent nor asked about any more.</numerusform>
            <numerusform>%Ln messages in the present data are not finished. They are put aside with it and are neither sent nor asked about any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::DeliveryRefresh</name>
    <message numerus="yes">
        <source>Asked; again in %Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Asked; again in %Ln s</numerusform>
            <numerusform>Asked; again in %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::FilesEditor</name>
    <message numerus="yes">
        <source>At most %Ln file(s) go with a message. The others were left out.</source>
        <translation>
            <numerusform>At most %Ln file goes with a message. The others were left out.</numerusform>
            <numerusform>At most %Ln files go with a message. The others were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln file, %1</numerusform>
            <numerusform>%Ln files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::ForgetDialog</name>
    <message numerus="yes">
        <source>%Ln check(s) of the number</source>
        <translation>
            <numerusform>%Ln check of the number</numerusform>
            <numerusform>%Ln checks of the number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a place in %Ln draft(s)</source>
        <translation>
            <numerusform>a place in %Ln draft</numerusform>
            <numerusform>a place in %Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to this person are not finished yet. Wait until they are, or cancel them in the Outbox; then forget the person.</source>
        <translation>
            <numerusform>%Ln message to this person is not finished yet. Wait until it is, or cancel it in the Outbox; then forget the person.</numerusform>
            <numerusform>%Ln messages to this person are not finished yet. Wait until they are, or cancel them in the Outbox; then forget the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) made by the program still hold it: delete them in Settings, under Data. Backups and exports you made yourself hold it too.</source>
        <translation>
            <numerusform>%Ln copy made by the program still holds it: delete it in Settings, under Data. Backups and exports you made yourself hold it too.</numerusform>
            <numerusform>%Ln copies made by the program still hold it: delete them in Settings, under Data. Backups and exports you made yourself hold it too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::FormattedEdit</name>
    <message numerus="yes">
        <source>%1: %Ln octet(s)</source>
        <comment>title of a sound or picture</comment>
        <translation>
            <numerusform>%1: %Ln octet</numerusform>
            <numerusform>%1: %Ln octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::HexView</name>
    <message numerus="yes">
        <source>%Ln part(s), %1 of %2 octets in the last</source>
        <translation>
            <numerusform>%Ln part, %1 of %2 octets in the last</numerusform>
            <numerusform>%Ln parts, %1 of %2 octets in the last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: %Ln octet(s)</source>
        <comment>number of a part and number of parts</comment>
        <translation>
            <numerusform>%1 of %2: %Ln octet</numerusform>
            <numerusform>%1 of %2: %Ln octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::HistoryExporter</name>
    <message numerus="yes">
        <source>Reading: %Ln message(s) so far.</source>
        <translation>
            <numerusform>Reading: %Ln message so far.</numerusform>
            <numerusform>Reading: %Ln messages so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln message(s).</source>
        <translation>
            <numerusform>Writing %Ln message.</numerusform>
            <numerusform>Writing %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written to %1.</source>
        <translation>
            <numerusform>%Ln message written to %1.</numerusform>
            <numerusform>%Ln messages written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::HistoryView</name>
    <message numerus="yes">
        <source>Copy %Ln &amp;number(s)</source>
        <translation>
            <numerusform>Copy %Ln &amp;number</numerusform>
            <numerusform>Copy %Ln &amp;numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::MessageDetails</name>
    <message numerus="yes">
        <source>The gateway has no trace of %Ln message(s) of this sending: not sent, not charged. Send again with the same content?</source>
        <translation>
            <numerusform>The gateway has no trace of %Ln message of this sending: not sent, not charged. Send again with the same content?</numerusform>
            <numerusform>The gateway has no trace of %Ln messages of this sending: not sent, not charged. Send again with the same content?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <comment>messages</comment>
        <translation>
            <numerusform>Send %Ln again</numerusform>
            <numerusform>Send %Ln again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::OptionsPanel</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::ProgressPanel</name>
    <message numerus="yes">
        <source>%Ln may have been sent. The gateway is being asked; do not send them again.</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln may have been sent. The gateway is being asked; do not send it again.</numerusform>
            <numerusform>%Ln may have been sent. The gateway is being asked; do not send them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not reach the gateway. You can send them again from the Outbox.</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln did not reach the gateway. You can send it again from the Outbox.</numerusform>
            <numerusform>%Ln did not reach the gateway. You can send them again from the Outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not send the %Ln left</source>
        <translation>
            <numerusform>Do not send the %Ln left</numerusform>
            <numerusform>Do not send the %Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::RecipientsBox</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>people numbers were read for</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%Ln repeated</numerusform>
            <numerusform>%Ln repeated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::RecipientsDialog</name>
    <message numerus="yes">
        <source>Use all %Ln suggestion(s)</source>
        <translation>
            <numerusform>Use %Ln suggestion</numerusform>
            <numerusform>Use all %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) need a look or were changed. The rest was taken as typed.</source>
        <translation>
            <numerusform>%Ln number needs a look or was changed. The rest was taken as typed.</numerusform>
            <numerusform>%Ln numbers need a look or were changed. The rest was taken as typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::ReckoningPanel</name>
    <message numerus="yes">
        <source>%Ln message(s) may have been sent: the gateway is being asked. Do not send them again.</source>
        <translation>
            <numerusform>%Ln message may have been sent: the gateway is being asked. Do not send it again.</numerusform>
            <numerusform>%Ln messages may have been sent: the gateway is being asked. Do not send them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) will not be sent. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln waiting message will not be sent. This cannot be undone.</numerusform>
            <numerusform>%Ln waiting messages will not be sent. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait and were not sent. Continue sending?</source>
        <translation>
            <numerusform>%Ln message waits and was not sent. Continue sending?</numerusform>
            <numerusform>%Ln messages wait and were not sent. Continue sending?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are stopped, because the original may have sent them. Decide about each sending below.</source>
        <translation>
            <numerusform>%Ln message is stopped, because the original may have sent it. Decide about each sending below.</numerusform>
            <numerusform>%Ln messages are stopped, because the original may have sent them. Decide about each sending below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Continue with %Ln message(s)</source>
        <translation>
            <numerusform>&amp;Continue with %Ln message</numerusform>
            <numerusform>&amp;Continue with %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %Ln message(s)</source>
        <translation>
            <numerusform>&amp;Cancel %Ln message</numerusform>
            <numerusform>&amp;Cancel %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::Retention</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln finished message(s) for good?</source>
        <translation>
            <numerusform>Delete %Ln finished message for good?</numerusform>
            <numerusform>Delete %Ln finished messages for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are deleted.</source>
        <translation>
            <numerusform>%Ln message is deleted.</numerusform>
            <numerusform>%Ln messages are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::SettingsPage</name>
    <message numerus="yes">
        <source> second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> second</numerusform>
            <numerusform> seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> people</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> person</numerusform>
            <numerusform> people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::SummaryDialog</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the %Ln who got this text today already</source>
        <comment>people</comment>
        <translation>
            <numerusform>&amp;Leave out the %Ln who got this text today already</numerusform>
            <numerusform>&amp;Leave out the %Ln who got this text today already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these people got this very text today already: %1</source>
        <translation>
            <numerusform>%Ln of these people got this very text today already: %1</numerusform>
            <numerusform>%Ln of these people got this very text today already: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of the list could not be read as a number and get nothing.</source>
        <translation>
            <numerusform>%Ln piece of the list could not be read as a number and gets nothing.</numerusform>
            <numerusform>%Ln pieces of the list could not be read as a number and get nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) may not exist: no such numbers are known in their country.</source>
        <translation>
            <numerusform>%Ln number may not exist: no such numbers are known in its country.</numerusform>
            <numerusform>%Ln numbers may not exist: no such numbers are known in their countries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway will refuse %Ln of the numbers.</source>
        <translation>
            <numerusform>The gateway will refuse %Ln of the numbers.</numerusform>
            <numerusform>The gateway will refuse %Ln of the numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::TemplatesPage</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>templates</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>templates</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <comment>templates</comment>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left there (without a text, or of a kind that is no template here)</source>
        <comment>templates</comment>
        <translation>
            <numerusform>%Ln left there (without a text, or of a kind that is no template here)</numerusform>
            <numerusform>%Ln left there (without a text, or of a kind that is no template here)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::Troubles</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visnyk::Wording</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln being checked</numerusform>
            <numerusform>%Ln being checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent now</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln being sent now</numerusform>
            <numerusform>%Ln being sent now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped before sending</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln stopped before sending</numerusform>
            <numerusform>%Ln stopped before sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not received by the gateway</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln not received by the gateway</numerusform>
            <numerusform>%Ln not received by the gateway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed without an answer</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln closed without an answer</numerusform>
            <numerusform>%Ln closed without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program tries again in %Ln second(s).</source>
        <translation>
            <numerusform>The program tries again in %Ln second.</numerusform>
            <numerusform>The program tries again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program tries again in %Ln minute(s).</source>
        <translation>
            <numerusform>The program tries again in %Ln minute.</numerusform>
            <numerusform>The program tries again in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned messages are paused: this computer&apos;s clock differs from the gateway&apos;s by %Ln minute(s).</source>
        <translation>
            <numerusform>Planned messages are paused: this computer&apos;s clock differs from the gateway&apos;s by %Ln minute.</numerusform>
            <numerusform>Planned messages are paused: this computer&apos;s clock differs from the gateway&apos;s by %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %Ln character(s). Shorten it.</source>
        <translation>
            <numerusform>The text is longer than %Ln character. Shorten it.</numerusform>
            <numerusform>The text is longer than %Ln characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending begins in %Ln second(s).</source>
        <translation>
            <numerusform>Sending begins in %Ln second.</numerusform>
            <numerusform>Sending begins in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln file(s) fit. Leave some out.</source>
        <translation>
            <numerusform>At most %Ln file fits. Leave some out.</numerusform>
            <numerusform>At most %Ln files fit. Leave some out.</numerusform>
        </translation>
    </message>
</context>
</TS>
