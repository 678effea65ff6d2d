// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/fieldeditors.h"

#include "widgets/fields/boteditor.h"
#include "widgets/fields/fileseditor.h"
#include "widgets/fields/formattingeditor.h"
#include "widgets/fields/linkeditor.h"
#include "widgets/fields/subjecteditor.h"
#include "widgets/fields/voiceeditor.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr std::array needs {
    std::pair(EditorKind::Subject, Fields(Field::Subject)),
    std::pair(EditorKind::Link, Fields(Field::Push)),
    std::pair(EditorKind::Formatting, Fields(Field::Formatting)),
    std::pair(EditorKind::Files, Field::Attachments | Field::FileUrl),
    std::pair(EditorKind::Voice, Fields(Field::Voice)),
    std::pair(EditorKind::Bot, Fields(Field::Bot)),
};

} // namespace

QList<EditorKind> editorsOf(MessageKind kind)
{
    QList<EditorKind> editors;
    for (const auto &[editor, fields] : needs) {
        if ((info(kind).fields & fields) != Fields())
            editors.append(editor);
    }
    return editors;
}

bool standsAboveText(EditorKind editor)
{
    return editor == EditorKind::Subject || editor == EditorKind::Link || editor == EditorKind::Bot;
}

FieldEditor *makeEditor(EditorKind editor, const QString &dataDir, QWidget *parent)
{
    FieldEditor *made = nullptr;
    switch (editor) {
    case EditorKind::Subject:
        made = new SubjectEditor(parent);
        made->setObjectName(u"subjectEditor"_s);
        break;
    case EditorKind::Link:
        made = new LinkEditor(parent);
        made->setObjectName(u"linkEditor"_s);
        break;
    case EditorKind::Formatting:
        made = new FormattingEditor(parent);
        made->setObjectName(u"formattingEditor"_s);
        break;
    case EditorKind::Files:
        made = new FilesEditor(dataDir, parent);
        made->setObjectName(u"filesEditor"_s);
        break;
    case EditorKind::Voice:
        made = new VoiceEditor(parent);
        made->setObjectName(u"voiceEditor"_s);
        break;
    case EditorKind::Bot:
        made = new BotEditor(parent);
        made->setObjectName(u"botEditor"_s);
        break;
    }
    return made;
}

} // namespace Visnyk
