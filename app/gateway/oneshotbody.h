// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <memory>

namespace Visnyk {

class WireBody;

/** What a OneShotBody has given away; outlives it, because Qt may delete the body first. */
struct BodyMeter
{
    qint64 handedOut = 0;
    bool sealed = false; // no byte goes out from now on: makes handedOut final before an abort
};

/**
 * A request body that can be read once. QNetworkAccessManager repeats a POST by itself when the server closes without
 * an answer (twice over http, four times over TLS, measured) if it can rewind the body; this one cannot be rewound. It
 * is not a QBuffer because Qt recognises and rewinds those. A meter that stands at 0 is the only proof that nothing was
 * sent.
 */
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    OneShotBody(std::shared_ptr<const WireBody> body, std::shared_ptr<BodyMeter> meter, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 size() const override;
    [[nodiscard]] bool reset() override { return m_meter->handedOut == 0; }
    [[nodiscard]] bool seek(qint64 position) override { return m_meter->handedOut == 0 && position == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    std::shared_ptr<const WireBody> m_body;
    std::shared_ptr<BodyMeter> m_meter;
};

} // namespace Visnyk
