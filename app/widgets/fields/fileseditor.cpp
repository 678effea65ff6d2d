// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/fileseditor.h"

#include "base/futures.h"
#include "outbox/attachmentreader.h"
#include "ui_fileseditor.h"
#include "widgets/fields/editornotes.h"
#include "widgets/fields/thumbnail.h"
#include "widgets/icons.h"
#include "widgets/wording.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int thumbnailSide = 28; // pixels of the screen
constexpr int mostRowsShown = 5;
constexpr int rowPadding = 6;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

/** What comes back from the disk. */
struct FilesEditor::Reading
{
    std::optional<Attachment> file;
    QImage thumbnail;
    QString path; // of a picture that was kept just now
};

FilesEditor::FilesEditor(QString dataDir, QWidget *parent)
    : FieldEditor(parent)
    , m_ui(std::make_unique<Ui::FilesEditor>())
    , m_dataDir(std::move(dataDir))
{
    m_ui->setupUi(this);
    m_ui->filesList->setIconSize({ thumbnailSide, thumbnailSide });
    m_ui->filesList->setTextElideMode(Qt::ElideMiddle);
    m_ui->filesList->setDragDropMode(QAbstractItemView::InternalMove);
    m_ui->removeFileButton->setIcon(lineIcon(u"trash"_s));
    m_ui->addFilesButton->setIcon(lineIcon(u"attach"_s));
    setAcceptDrops(true);
    setFocusProxy(m_ui->addFilesButton);
    retranslate();
    connectEditors();
    addShortcuts();
    FilesEditor::setKind(m_kind); // not virtual yet
}

FilesEditor::~FilesEditor() = default;

void FilesEditor::connectEditors()
{
    connect(m_ui->addFilesButton, &QAbstractButton::clicked, this, &FilesEditor::chooseFiles);
    connect(m_ui->removeFileButton, &QAbstractButton::clicked, this, &FilesEditor::removeCurrent);
    connect(m_ui->fileUpButton, &QAbstractButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_ui->fileDownButton, &QAbstractButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_ui->openFileButton, &QAbstractButton::clicked, this, &FilesEditor::openCurrent);
    connect(m_ui->playFileButton, &PlayButton::notPlayable, this, &FilesEditor::openCurrent);
    connect(m_ui->playFileButton, &PlayButton::noSoundOutput, this, [this] {
        m_problem = tr("There is nothing to hear it with: this computer shows no sound output.");
        m_ui->filesError->setNote(Tone::Error, m_problem);
    });
    connect(m_ui->insertReferenceButton, &QAbstractButton::clicked, this, &FilesEditor::insertReference);
    connect(m_ui->filesList, &QListWidget::itemActivated, this, &FilesEditor::openCurrent);
    connect(m_ui->filesList, &QListWidget::currentRowChanged, this, &FilesEditor::refresh);
    connect(m_ui->filesList->model(), &QAbstractItemModel::rowsMoved, this, &FilesEditor::change);
    connect(m_ui->fileUrlEdit, &QLineEdit::textChanged, this, &FilesEditor::change);
}

void FilesEditor::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto &&slot) {
        auto *shortcut = new QShortcut(keys, m_ui->filesList);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(QKeySequence::Delete), &FilesEditor::removeCurrent);
    add(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveCurrent(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveCurrent(1); });
    add(QKeySequence(QKeySequence::Paste), [this] {
        const QMimeData *held = QGuiApplication::clipboard()->mimeData();
        if (held != nullptr && canTake(held))
            take(held);
    });
}

void FilesEditor::change()
{
    if (m_filling)
        return;
    refresh();
    Q_EMIT edited();
}

void FilesEditor::setKind(MessageKind kind)
{
    m_kind = kind;
    const Fields fields = info(kind).fields;
    const bool files = fields.testFlag(Field::Attachments);
    for (QWidget *widget :
        std::initializer_list<QWidget *> { m_ui->filesLabel, m_ui->addFilesButton, m_ui->fileUpButton,
            m_ui->fileDownButton, m_ui->removeFileButton, m_ui->openFileButton, m_ui->filesTotalLabel })
        widget->setVisible(files);
    m_ui->insertReferenceButton->setVisible(kind == MessageKind::Mail);
    const bool url = fields.testFlag(Field::FileUrl);
    m_ui->fileUrlLabel->setVisible(url);
    m_ui->fileUrlEdit->setVisible(url);
    retranslate();
    refresh();
}

void FilesEditor::setDraft(const Draft &draft)
{
    const QScopedValueRollback filling(m_filling, true);
    if (draft.options.fileUrl != m_ui->fileUrlEdit->text().trimmed())
        m_ui->fileUrlEdit->setText(draft.options.fileUrl);
    if (draft.options.attachments != files()) {
        m_rows.clear();
        m_ui->filesList->clear();
        m_problem.clear();
        for (Attachment file : draft.options.attachments) {
            file.path = QDir(m_dataDir).absoluteFilePath(file.path); // the outbox's own are told without the folder
            read(append(file), file.path, false);
        }
    }
    refresh();
}

void FilesEditor::apply(Draft *draft) const
{
    draft->options.attachments = files();
    draft->options.fileUrl = m_ui->fileUrlEdit->text().trimmed();
}

QList<Attachment> FilesEditor::files() const
{
    QList<Attachment> files;
    for (int i = 0; i < m_ui->filesList->count(); ++i)
        files.append(m_rows.value(m_ui->filesList->item(i)->data(idRole).toInt()).file);
    return files;
}

void FilesEditor::showFindings(const QList<Finding> &findings)
{
    showNotes(
        { { m_ui->filesError, findingsOf(Field::Attachments) }, { m_ui->fileUrlError, findingsOf(Field::FileUrl) } },
        findings);
    if (isReading())
        m_ui->filesError->clear(); // nothing is known yet of what is being read
    if (!m_problem.isEmpty())
        m_ui->filesError->setNote(Tone::Error, m_problem);
}

void FilesEditor::chooseFiles()
{
    auto *dialog = new QFileDialog(
        this, tr("Attach files"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filters());
    dialog->setObjectName(u"attachFilesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesEditor::addFiles);
    dialog->open();
}

QString FilesEditor::filters() const
{
    QString all = tr("All files (*)");
    if (m_kind == MessageKind::Mms)
        return tr("Pictures, sounds, films and texts (*.jpg *.jpeg *.gif *.png *.wav *.amr *.mp3 *.mid *.mp4 *.3gp "
                  "*.txt)")
            % u";;"_s % all;
    if (m_kind == MessageKind::Call)
        return tr("Sounds (*.wav *.amr *.mp3 *.mid)") % u";;"_s % all;
    return all;
}

int FilesEditor::append(const Attachment &file)
{
    const int id = ++m_lastId;
    m_rows.insert(id, Row { file, iconOfType(file.type) });
    auto *item = new QListWidgetItem(m_ui->filesList);
    item->setData(idRole, id);
    item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
    refreshItem(item);
    return id;
}

void FilesEditor::addFiles(const QStringList &paths)
{
    m_problem.clear();
    for (const QString &path : paths) {
        const bool there
            = std::any_of(m_rows.cbegin(), m_rows.cend(), [&path](const Row &row) { return row.file.path == path; });
        if (there)
            continue;
        if (m_rows.size() >= MaxFiles) {
            m_problem = tr("At most %Ln file(s) go with a message. The others were left out.", nullptr, MaxFiles);
            break;
        }
        Attachment file;
        file.path = path;
        file.name = QFileInfo(path).fileName();
        const int id = append(file);
        m_ui->filesList->setCurrentItem(itemOf(id));
        read(id, path, true);
    }
    change();
}

/** In the background: the file may be large, or on another machine that does not answer. */
void FilesEditor::read(int id, const QString &path, bool isNew)
{
    ++m_reading;
    m_rows[id].reading = true;
    const int side = int(thumbnailSide * devicePixelRatioF());
    whenFinished(QtConcurrent::run([path, side] { return readFile(path, side); }), this,
        [this, id, isNew](const Reading &reading) { finish(id, reading, isNew); });
    refreshItem(itemOf(id));
}

FilesEditor::Reading FilesEditor::readFile(const QString &path, int side)
{
    const auto read = readAttachment(path);
    if (!read)
        return {};
    return { read->attachment, thumbnailOf(read->content, side), {} };
}

void FilesEditor::finish(int id, const Reading &reading, bool isNew)
{
    --m_reading;
    const auto row = m_rows.find(id);
    if (row == m_rows.end()) { // removed meanwhile
        change();
        return;
    }
    const Attachment before = row->file;
    row->reading = false;
    const QString name = Wording::visible(row->file.name);
    if (reading.file) {
        row->file = *reading.file;
        row->file.name = before.name;
        if (row->file.sha256 == before.sha256)
            row->file.type = before.type; // an ending that chose the type may be gone from the outbox's copy
        QPixmap thumbnail = QPixmap::fromImage(reading.thumbnail);
        thumbnail.setDevicePixelRatio(devicePixelRatioF());
        row->icon = thumbnail.isNull() ? iconOfType(row->file.type) : QIcon(thumbnail);
    } else if (isNew) {
        m_problem = tr("“%1” could not be opened. Choose another file.").arg(name);
        removeRow(id);
    } else {
        m_problem = tr("“%1” could not be opened any more. Attach it again or leave it out.").arg(name);
        row->lost = true;
        row->file.size = 0; // nothing of it can be sent
        row->file.sha256.clear();
    }
    if (QListWidgetItem *item = itemOf(id))
        refreshItem(item);
    refresh();
    Q_EMIT edited();
}

bool FilesEditor::canTake(const QMimeData *offered) const
{
    return info(m_kind).fields.testFlag(Field::Attachments)
        && (!localFiles(offered).isEmpty() || (offered->hasImage() && !offered->hasText()));
}

void FilesEditor::take(const QMimeData *offered)
{
    const QStringList paths = localFiles(offered);
    if (!paths.isEmpty())
        addFiles(paths);
    else if (offered->hasImage())
        addPicture(qvariant_cast<QImage>(offered->imageData()));
}

void FilesEditor::addPicture(const QImage &picture)
{
    if (picture.isNull())
        return;
    ++m_reading;
    const QString name = u"picture-"_s % QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s) % u".png"_s;
    const auto keep = [picture, name, folder = QDir(m_dataDir).filePath(u"pasted"_s)] {
        const auto kept = keepPrivately(folder, name, pngOf(picture));
        return kept ? *kept : QString();
    };
    whenFinished(QtConcurrent::run(keep), this, [this](const QString &path) {
        --m_reading;
        if (!path.isEmpty()) {
            addFiles({ path });
            return;
        }
        m_problem = tr("The picture could not be kept on the disk. Save it as a file and attach that.");
        change();
    });
    change();
}

QListWidgetItem *FilesEditor::itemOf(int id) const
{
    for (int i = 0; i < m_ui->filesList->count(); ++i) {
        if (m_ui->filesList->item(i)->data(idRole).toInt() == id)
            return m_ui->filesList->item(i);
    }
    return nullptr;
}

int FilesEditor::currentId() const
{
    const QListWidgetItem *item = m_ui->filesList->currentItem();
    return item == nullptr ? 0 : item->data(idRole).toInt();
}

void FilesEditor::removeRow(int id)
{
    m_rows.remove(id);
    delete itemOf(id);
}

void FilesEditor::removeCurrent()
{
    if (currentId() == 0)
        return;
    m_problem.clear();
    removeRow(currentId());
    change();
}

void FilesEditor::moveCurrent(int by)
{
    const int from = m_ui->filesList->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_ui->filesList->count())
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_ui->filesList->insertItem(to, m_ui->filesList->takeItem(from));
        m_ui->filesList->setCurrentRow(to);
    }
    change();
}

void FilesEditor::openCurrent()
{
    const auto row = m_rows.constFind(currentId());
    if (row == m_rows.constEnd() || row->lost)
        return;
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(row->file.path))) {
        m_problem = tr("No program of this computer opens “%1”.").arg(Wording::visible(row->file.name));
        m_ui->filesError->setNote(Tone::Error, m_problem);
    }
}

void FilesEditor::insertReference()
{
    Q_EMIT insertIntoText(u"<file %1>"_s.arg(m_ui->filesList->currentRow() + 1));
}

void FilesEditor::refreshItem(QListWidgetItem *item)
{
    const Row row = m_rows.value(item->data(idRole).toInt());
    const QString name = Wording::visible(row.file.name);
    item->setIcon(row.icon);
    if (row.reading) {
        item->setText(tr("%1 – being read…", "name of a file").arg(name));
    } else if (row.lost) {
        item->setText(tr("%1 – cannot be opened", "name of a file").arg(name));
    } else {
        const QString size = QLocale().formattedDataSize(row.file.size);
        const QString type = row.file.type.isEmpty() ? tr("unknown type") : row.file.type.toUpper();
        item->setText(tr("%1 – %2, %3", "name of a file, its type and size").arg(name, type, size));
    }
    item->setToolTip(Wording::toolTip(row.file.path));
}

void FilesEditor::refresh()
{
    const int count = m_ui->filesList->count();
    const bool files = info(m_kind).fields.testFlag(Field::Attachments);
    m_ui->filesList->setVisible(files && count > 0);
    const int rows = std::clamp(count, 1, mostRowsShown);
    m_ui->filesList->setFixedHeight(
        rows * (std::max(thumbnailSide, fontMetrics().height()) + rowPadding) + 2 * m_ui->filesList->frameWidth());
    const int row = m_ui->filesList->currentRow();
    m_ui->fileUpButton->setEnabled(row > 0);
    m_ui->fileDownButton->setEnabled(row >= 0 && row + 1 < count);
    for (QWidget *widget :
        std::initializer_list<QWidget *> { m_ui->removeFileButton, m_ui->openFileButton, m_ui->insertReferenceButton })
        widget->setEnabled(row >= 0);
    refreshPlayer(m_rows.value(currentId()));
    qint64 total = 0;
    for (const Row &each : std::as_const(m_rows))
        total += each.file.size;
    const QString hint
        = m_kind == MessageKind::Call ? tr("or drop a recording here") : tr("or drop them here, or paste a picture");
    m_ui->filesTotalLabel->setText(
        count == 0 ? hint : tr("%Ln file(s), %1", nullptr, count).arg(QLocale().formattedDataSize(total)));
}

void FilesEditor::refreshPlayer(const Row &current)
{
    const bool anySound
        = std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return isSoundType(row.file.type); });
    const bool playable = isSoundType(current.file.type) && !current.reading && !current.lost;
    m_ui->playFileButton->setVisible(anySound && info(m_kind).fields.testFlag(Field::Attachments));
    m_ui->playFileButton->setEnabled(playable);
    m_ui->playFileButton->setFile(playable ? current.file.path : QString());
}

QList<QLabel *> FilesEditor::labels() const
{
    return { m_ui->filesLabel, m_ui->fileUrlLabel };
}

void FilesEditor::setLabelWidth(int width)
{
    m_ui->filesLayout->setColumnMinimumWidth(0, width);
}

void FilesEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (canTake(event->mimeData()))
        event->acceptProposedAction();
}

void FilesEditor::dropEvent(QDropEvent *event)
{
    if (!canTake(event->mimeData()))
        return;
    event->acceptProposedAction();
    take(event->mimeData());
}

void FilesEditor::retranslate()
{
    m_ui->fileUrlEdit->setPlaceholderText(
        m_kind == MessageKind::Call ? u"https://example.com/recording.mp3"_s : u"https://example.com/picture.jpg"_s);
    for (int i = 0; i < m_ui->filesList->count(); ++i)
        refreshItem(m_ui->filesList->item(i));
}

void FilesEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    refresh();
}

} // namespace Visnyk
