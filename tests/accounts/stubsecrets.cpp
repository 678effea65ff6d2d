// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// stubsecrets MODE: owns the name of the key store on the session bus (org.freedesktop.secrets) and behaves as key
// stores do that people complain of:
//   silent     never answers a call
//   working    keeps secrets in memory; to see that the stub itself is understood
//   locked     has a secret, and unlocks nothing
//   dismissed  has a secret, asks for the password, and the person closes the question
//   asking     has a secret, and nobody answers its question
//   empty      has an entry with nothing in it
//   long       gives back far more than a password can be
//   refusing   saves nothing and says so
//   cutting    keeps the first three octets and says that all is well, as others do at a NUL
//   forgetting saves nothing and says that all is well
//   late       answers the first wish to save a thing when nobody waits for it any more, and has saved it
//   leaving    ends in the middle of the first call
// It never writes a file.

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTimer>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

/** As the interface has it: session, parameters, value, content type. */
struct Secret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};
Q_DECLARE_METATYPE(Secret)
using Secrets = QMap<QDBusObjectPath, Secret>;
Q_DECLARE_METATYPE(Secrets)

static QDBusArgument &operator<<(QDBusArgument &argument, const Secret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, Secret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

namespace {

QDBusObjectPath rootPath()
{
    return QDBusObjectPath(u"/"_s);
}

QDBusObjectPath sessionPath()
{
    return QDBusObjectPath(u"/org/freedesktop/secrets/session/1"_s);
}

QDBusObjectPath promptPath()
{
    return QDBusObjectPath(u"/org/freedesktop/secrets/prompt/1"_s);
}

const QString ItemPath = u"/org/freedesktop/secrets/collection/login/"_s;

class Service final : public QDBusVirtualObject
{
public:
    explicit Service(QString mode)
        : m_mode(std::move(mode))
    {
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (m_mode == "silent"_L1) {
            message.setDelayedReply(true);
            return true;
        }
        const QString member = message.member();
        if (m_mode == "leaving"_L1 && member != "GetAll"_L1 && member != "OpenSession"_L1)
            std::_Exit(0); // no farewell
        if (member == "GetAll"_L1)
            return answer(message, bus, { QVariant::fromValue(QVariantMap()) });
        if (member == "OpenSession"_L1)
            return openSession(message, bus);
        if (member == "SearchItems"_L1)
            return search(message, bus);
        if (member == "Unlock"_L1)
            return unlock(message, bus);
        if (member == "Prompt"_L1)
            return prompt(message, bus);
        if (member == "GetSecrets"_L1)
            return secrets(message, bus);
        if (member == "CreateItem"_L1)
            return create(message, bus);
        if (member == "Delete"_L1) {
            m_items.remove(message.path());
            return answer(message, bus, { QVariant::fromValue(rootPath()) });
        }
        return bus.send(message.createErrorReply(u"org.freedesktop.DBus.Error.UnknownMethod"_s, member));
    }

private:
    using Attributes = QMap<QString, QString>;
    struct Item
    {
        Attributes attributes;
        QByteArray value;
    };

    static bool answer(const QDBusMessage &message, const QDBusConnection &bus, const QVariantList &arguments)
    {
        return bus.send(message.createReply(arguments));
    }

    /** Only the plain algorithm: the value is seen here as it was handed over. */
    static bool openSession(const QDBusMessage &message, const QDBusConnection &bus)
    {
        if (message.arguments().constFirst().toString() != "plain"_L1)
            return bus.send(message.createErrorReply(u"org.freedesktop.DBus.Error.NotSupported"_s, u"plain only"_s));
        return answer(
            message, bus, { QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(sessionPath()) });
    }

    [[nodiscard]] bool isLocked() const
    {
        return m_mode == "locked"_L1 || m_mode == "dismissed"_L1 || m_mode == "asking"_L1;
    }

    bool search(const QDBusMessage &message, const QDBusConnection &bus)
    {
        const auto wanted = qdbus_cast<Attributes>(message.arguments().constFirst());
        QList<QDBusObjectPath> found;
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
            bool fits = true;
            for (auto one = wanted.cbegin(); one != wanted.cend(); ++one)
                fits = fits && it->attributes.value(one.key()) == one.value();
            if (fits)
                found.append(QDBusObjectPath(it.key()));
        }
        // These have something for whoever asks.
        if (found.isEmpty() && (isLocked() || m_mode == "empty"_L1 || m_mode == "long"_L1))
            found.append(QDBusObjectPath(QString(ItemPath + u"given"_s)));
        const QList<QDBusObjectPath> none;
        return answer(message, bus,
            { QVariant::fromValue(isLocked() ? none : found), QVariant::fromValue(isLocked() ? found : none) });
    }

    bool unlock(const QDBusMessage &message, const QDBusConnection &bus)
    {
        const QList<QDBusObjectPath> none;
        const bool asks = m_mode == "dismissed"_L1 || m_mode == "asking"_L1;
        return answer(
            message, bus, { QVariant::fromValue(none), QVariant::fromValue(asks ? promptPath() : rootPath()) });
    }

    bool prompt(const QDBusMessage &message, const QDBusConnection &bus)
    {
        const bool sent = answer(message, bus, {});
        if (m_mode == "dismissed"_L1) {
            QDBusMessage signal
                = QDBusMessage::createSignal(promptPath().path(), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
            const QList<QDBusObjectPath> unlocked;
            signal.setArguments({ true, QVariant::fromValue(QDBusVariant(QVariant::fromValue(unlocked))) });
            return bus.send(signal) && sent;
        }
        return sent; // asking: and that was all
    }

    bool secrets(const QDBusMessage &message, const QDBusConnection &bus)
    {
        Secrets all;
        const auto paths = qdbus_cast<QList<QDBusObjectPath>>(message.arguments().constFirst());
        for (const QDBusObjectPath &path : paths) {
            QByteArray value = m_items.value(path.path()).value;
            if (m_mode == "long"_L1)
                value = QByteArray(100'000, 'x');
            all.insert(path, { sessionPath(), {}, value, u"text/plain"_s });
        }
        return answer(message, bus, { QVariant::fromValue(all) });
    }

    bool create(const QDBusMessage &message, const QDBusConnection &bus)
    {
        if (m_mode == "refusing"_L1)
            return bus.send(message.createErrorReply(u"org.freedesktop.DBus.Error.Failed"_s, u"the disk is full"_s));
        if (isLocked())
            return bus.send(
                message.createErrorReply(u"org.freedesktop.Secret.Error.IsLocked"_s, u"the collection is locked"_s));
        const auto properties = qdbus_cast<QVariantMap>(message.arguments().at(0));
        const auto secret = qdbus_cast<Secret>(message.arguments().at(1));
        Item item { qdbus_cast<Attributes>(properties.value(u"org.freedesktop.Secret.Item.Attributes"_s)),
            secret.value };
        if (m_mode == "cutting"_L1)
            item.value.truncate(3);
        if (m_mode == "empty"_L1)
            item.value.clear();
        QString path = ItemPath + QString::number(m_items.size() + 1);
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
            if (it->attributes == item.attributes)
                path = it.key(); // replaced
        }
        if (m_mode != "forgetting"_L1)
            m_items.insert(path, item);
        const QVariantList reply { QVariant::fromValue(QDBusObjectPath(path)), QVariant::fromValue(rootPath()) };
        if (m_mode == "late"_L1 && !std::exchange(m_wasLate[item.attributes.values()], true)) {
            constexpr int LateMs = 2'000; // more than the deadlines of the tests
            message.setDelayedReply(true);
            QTimer::singleShot(LateMs, qApp, [message, bus, reply] { answer(message, bus, reply); });
            return true;
        }
        return answer(message, bus, reply);
    }

    QString m_mode;
    QMap<QString, Item> m_items;
    QMap<QStringList, bool> m_wasLate;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    qDBusRegisterMetaType<Secret>();
    qDBusRegisterMetaType<Secrets>();
    qDBusRegisterMetaType<QMap<QString, QString>>();
    Service service(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"silent"_s);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(u"/"_s, &service, QDBusConnection::SubPath)
        || !bus.registerService(u"org.freedesktop.secrets"_s)) {
        std::fputs("the service's name cannot be had\n", stderr);
        return 1;
    }
    return QCoreApplication::exec();
}
