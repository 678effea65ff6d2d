// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/causes.h"

#include "domain/measure.h"
#include "widgets/banner.h"
#include "widgets/wording.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

bool digitsOnly(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Visnyk::Causes)

public:
    static std::optional<Money> saving(const CauseInput &input, int betterParts)
    {
        if (!input.localPrice || betterParts >= input.count.parts)
            return std::nullopt;
        const std::optional<Money> now = input.localPrice(input.count.parts);
        const std::optional<Money> better = input.localPrice(betterParts);
        if (!now || !better || *now <= *better)
            return std::nullopt;
        return *now - *better;
    }

    /** For fewer parts than now. */
    static QString gain(const CauseInput &input, int betterParts)
    {
        QString parts = tr("%1 instead of %2.", "numbers of parts: '1 part' instead of '2 parts'")
                            .arg(Wording::parts(betterParts), Wording::parts(input.count.parts));
        const std::optional<Money> saved = saving(input, betterParts);
        if (!saved)
            return parts;
        return tr("%1 That saves %2.").arg(parts, Wording::money(*saved, input.currency));
    }

    static QString listed(const QStringList &characters)
    {
        QStringList shown = characters.mid(0, 6);
        if (characters.size() > shown.size())
            shown.append(u"…"_s);
        return Wording::visible(shown.join(u"  "_s));
    }

    /** What makes the text Unicode, each character once: what has a plain form, and what has none. */
    struct Forcing
    {
        QStringList replaceable;
        QStringList hopeless;
    };
    static Forcing forcingOf(const Draft &draft)
    {
        Forcing forcing;
        const QList<ForcingCharacter> all = forcingCharacters(draft.text, int(draft.options.translit));
        for (const ForcingCharacter &character : all) {
            QStringList &list = character.replacement ? forcing.replaceable : forcing.hopeless;
            if (!list.contains(character.character))
                list.append(character.character);
        }
        return forcing;
    }

    static void addReplaceable(const CauseInput &input, const QStringList &characters, QList<Cause> &causes)
    {
        Draft plain = input.draft;
        plain.text = replaceForcing(plain.text, int(plain.options.translit));
        const int better = measure(plain).segments.parts;
        const QString text = better < input.count.parts
            ? tr("These characters make the whole text Unicode: %1. With plain ones it needs %2")
                  .arg(listed(characters), gain(input, better))
            : tr("These characters make the whole text Unicode: %1. With plain ones it has as many parts.")
                  .arg(listed(characters));
        causes.append({ Tone::Warning, text, Cause::Remedy::ReplaceCharacters, tr("&Replace them") });
    }

    static void addUnicode(const CauseInput &input, QList<Cause> &causes)
    {
        if (input.count.alphabet != Alphabet::Ucs2)
            return;
        const Forcing forcing = forcingOf(input.draft);
        constexpr qsizetype Few = 3;
        if (forcing.hopeless.isEmpty()) {
            if (!forcing.replaceable.isEmpty())
                addReplaceable(input, forcing.replaceable, causes);
            return;
        }
        const bool inLatin = input.draft.options.translit != Translit::None;
        if (inLatin || forcing.hopeless.size() <= Few) {
            causes.append({ Tone::Info,
                tr("These characters make the whole text Unicode, 70 characters a part: %1.")
                    .arg(listed(forcing.hopeless)),
                Cause::Remedy::None, {} });
            if (!forcing.replaceable.isEmpty())
                causes.append({ Tone::Info,
                    tr("These would make it Unicode too, but have plain forms: %1").arg(listed(forcing.replaceable)),
                    Cause::Remedy::ReplaceCharacters, tr("&Replace them") });
            return;
        }
        const QString why
            = tr("Letters that are not Latin are sent as Unicode: 70 characters in one part, 67 in each of several.");
        Draft latin = input.draft;
        latin.options.translit = Translit::Latin;
        if (const int better = measure(latin).segments.parts; better < input.count.parts)
            causes.append({ Tone::Info, tr("%1 In Latin letters it would be about %2").arg(why, gain(input, better)),
                Cause::Remedy::WriteInLatin, tr("Write in &Latin letters") });
        else
            causes.append({ Tone::Info, why, Cause::Remedy::None, {} });
    }

    /** How many characters the end must lose to save a part; parts are not always full, so it is tried, not reckoned.
     */
    static int tooMany(const CauseInput &input)
    {
        const QString counted = measure(input.draft).counted;
        const qsizetype fitting = cutToParts(counted, input.count.parts - 1).size();
        return int(QStringView(counted).sliced(fitting).toUcs4().size());
    }

    static void addLength(const CauseInput &input, QList<Cause> &causes)
    {
        const SegmentCount &count = input.count;
        if (count.cut)
            causes.append({ Tone::Error,
                tr("The text is cut at the limit of %1; people do not get the rest.")
                    .arg(Wording::parts(input.draft.options.maxParts)),
                Cause::Remedy::None, {} });
        if (count.parts < 2)
            return;
        const bool plain = count.alphabet == Alphabet::Gsm7;
        causes.append({ Tone::Info,
            tr("A text of more than %1 characters is sent in parts of %2. %Ln character(s) less would make it %3",
                nullptr, tooMany(input))
                .arg(plain ? u"160"_s : u"70"_s, plain ? u"153"_s : u"67"_s, gain(input, count.parts - 1)),
            Cause::Remedy::None, {} });
    }

    static void addExtended(const CauseInput &input, QList<Cause> &causes)
    {
        if (input.count.alphabet != Alphabet::Gsm7)
            return;
        // The extension table of the GSM alphabet: 3GPP TS 23.038 6.2.1.1, two septets each.
        static const QString extended = u"^{}\\[~]|€\f"_s;
        QStringList found;
        for (const QChar c : input.draft.text) {
            if (extended.contains(c) && !found.contains(QString(c)))
                found.append(QString(c));
        }
        if (!found.isEmpty())
            causes.append(
                { Tone::Info, tr("These characters count twice: %1").arg(listed(found)), Cause::Remedy::None, {} });
    }

    static void addPrice(const CauseInput &input, QList<Cause> &causes)
    {
        switch (input.quote.source) {
        case PriceSource::Gateway:
            causes.append({ Tone::Good,
                tr("The price was confirmed by the gateway %1.").arg(Wording::ago(input.quote.askedMs, input.nowMs)),
                Cause::Remedy::None, {} });
            break;
        case PriceSource::Estimate:
            causes.append({ Tone::Info,
                tr("The price is an estimate from what the gateway told %1.")
                    .arg(Wording::ago(input.quote.askedMs, input.nowMs)),
                Cause::Remedy::None, {} });
            break;
        case PriceSource::Unknown:
            if (input.quote.people > 0)
                causes.append({ Tone::Info,
                    tr("The price for %Ln of the people is not known yet. The gateway tells it when it is asked.",
                        nullptr, int(std::max<qint64>(input.quote.unpriced, 1))),
                    Cause::Remedy::None, {} });
            break;
        }
        const bool files = !input.draft.options.attachments.isEmpty();
        if (files && input.answer && input.answer->error.kind == Error::Kind::Input)
            causes.append({ Tone::Info,
                tr("The gateway was asked for the price without the files. It counts them when the message is sent."),
                Cause::Remedy::None, {} });
        else if (input.answer && input.answer->quote.source != PriceSource::Gateway
            && !input.answer->error.detail.isEmpty())
            causes.append({ Tone::Warning, Wording::error(input.answer->error, Wording::Doing::Asking).brief(),
                Cause::Remedy::None, {} });
        if (input.answer && !input.answer->refused.isEmpty()) {
            QStringList phones;
            for (const PhoneReport &phone : std::as_const(input.answer->refused))
                phones.append(
                    formatForPeople(Address(digitsOnly(phone.phone) ? QString(u'+' % phone.phone) : phone.phone)));
            causes.append({ Tone::Warning, tr("The gateway would refuse these numbers: %1").arg(listed(phones)),
                Cause::Remedy::CheckNumbers, tr("&Show the numbers") });
        }
        if (input.balanceAfter && *input.balanceAfter < Money())
            causes.append({ Tone::Error,
                tr("The balance is too small by %1.")
                    .arg(Wording::money(Money() - *input.balanceAfter, input.currency)),
                Cause::Remedy::None, {} });
        if (input.groups > 0)
            causes.append({ Tone::Info, tr("How many people are in a group is known to the gateway only."),
                Cause::Remedy::None, {} });
        if (input.count.estimate)
            causes.append({ Tone::Info,
                tr("The gateway writes in Latin letters by a table of its own, so the number of parts is an estimate."),
                Cause::Remedy::None, {} });
    }
};

} // namespace

QList<Cause> causesOf(const CauseInput &input)
{
    QList<Cause> causes;
    if (input.draft.kind == MessageKind::Sms || input.draft.kind == MessageKind::Flash) {
        Words::addUnicode(input, causes);
        Words::addLength(input, causes);
        Words::addExtended(input, causes);
    }
    Words::addPrice(input, causes);
    return causes;
}

CausesPopup::CausesPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"causesPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    setAccessibleName(tr("What makes the price"));
}

void CausesPopup::setCauses(const QList<Cause> &causes)
{
    const QList<Banner *> old = findChildren<Banner *>(Qt::FindDirectChildrenOnly);
    for (Banner *banner : old) {
        layout()->removeWidget(banner);
        banner->hide();
        banner->deleteLater();
    }
    for (const Cause &cause : causes) {
        auto *banner = new Banner(this);
        banner->setMessage(cause.tone, cause.text);
        if (cause.remedy != Cause::Remedy::None) {
            QString name = u"remedyButton"_s;
            if (cause.remedy == Cause::Remedy::ReplaceCharacters)
                name = u"replaceCharactersButton"_s;
            banner->addAction(name, cause.remedyText, [this, remedy = cause.remedy] {
                hide();
                Q_EMIT remedyChosen(remedy);
            });
        }
        layout()->addWidget(banner);
        banner->show();
    }
}

void CausesPopup::popUp(const QWidget *anchor)
{
    const int width = std::clamp(anchor->width(), 360, 640);
    setFixedWidth(width);
    layout()->activate();
    const int height
        = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    resize(width, height);
    QPoint corner = anchor->mapToGlobal(QPoint(0, 0));
    corner.ry() -= height + 4;
    const QRect screen = anchor->screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width)));
    corner.setY(std::max(corner.y(), screen.top()));
    move(corner);
    show();
}

} // namespace Visnyk
