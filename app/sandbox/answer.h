// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/charsets.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Visnyk::Practice {

/** One name and value of a reply. Bare values are written without quotes in JSON. */
struct Member
{
    QByteArray name;
    QString value;
    bool quoted = false;
};

struct Row
{
    QList<Member> members;
    QString line; // fmt 0 and 1
};

/** A reply before it becomes bytes, so that faults can change it in one place. */
struct Answer
{
    enum class Rows : quint8 {
        Phones, // one "phones" row a number
        // err=1: only the bad numbers. The page does not show how; here fmt 0 and 1 add a line phone,status,error for
        // each, JSON a member "errors": [{"phone": "...", "status": "...", "error": "..."}], XML the same as elements
        // <errors><phone status="..." error="...">...</phone></errors>. op=1 contains all of it and wins over err=1.
        Bad,
        List, // the reply is the list (status of several)
    };

    int fmt = 0;
    Charset charset = Charset::Windows1251;
    int httpStatus = 200;
    QByteArray root = "result";    // fmt 2
    QByteArray rowElement = "sms"; // fmt 2, of Rows::List
    QString line;                  // fmt 0 and 1
    QList<Member> members;         // fmt 2 and 3
    QList<Row> rows;
    Rows rowsAre = Rows::Phones;
    bool bareOk = false;
    bool accepted = false;

    [[nodiscard]] QByteArray body() const;
    [[nodiscard]] QByteArray contentType() const;
    [[nodiscard]] Member *member(const QByteArray &name);
    void remove(const QByteArray &name);
};

/** "1.40", "0.3854": at least two places, at most four, as the gateway writes money. */
[[nodiscard]] QString moneyText(qint64 micros);

/** An error in the envelope of @p fmt; @p id empty = the form without an id. */
[[nodiscard]] Answer errorAnswer(int code, int fmt, const QString &id = {}, const char *text = nullptr);

/** An id as JSON member: numbers bare, texts quoted. */
[[nodiscard]] Member idMember(const QString &id);

} // namespace Visnyk::Practice
