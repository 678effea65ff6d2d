// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program under test (LD_PRELOAD): stands between it and the files of its database.
//   IOTRAP_DATABASE   the database; what is done to it, its -wal and its -shm is trapped, all else passes
//   IOTRAP_SNAPSHOTS  a folder: before every sync, and at the end, what a loss of power would leave is kept there
//   IOTRAP_LEDGER     the gateway's ledger; its size is noted with every snapshot
//   IOTRAP_LIE        1: no sync counts, as with a disk that promises and does not keep
//   IOTRAP_ERROR      an errno: calls fail with it, once iotrapArm() was called (IOTRAP_ARMED=1: from the start)
//   IOTRAP_CALLS      which may fail: letters of r (read), w (write), s (sync), t (truncate)
//   IOTRAP_NTH        the call that fails first; 0: at random, IOTRAP_PERMIL in a thousand, by IOTRAP_SEED
//   IOTRAP_COUNT      how many fail
// A loss of power leaves of a file what was last synced, and of what was written since all, some or nothing. Kept are
// the two ends, all and nothing, of each file: NUMBER lines in the folder's "list" name the versions,
//   SYNCED-DATABASE SYNCED-WAL WRITTEN-DATABASE WRITTEN-WAL LEDGER-SIZE
// (0: none yet). No Qt here, nothing that allocates behind the program's back beyond two buffers.

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

long number(const char *name)
{
    return std::strtol(setting(name).c_str(), nullptr, 10);
}

template <typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

using Read = ssize_t (*)(int, void *, size_t, off64_t);
using Write = ssize_t (*)(int, const void *, size_t, off64_t);
using Sync = int (*)(int);
using Truncate = int (*)(int, off64_t);

enum File { Database, Wal, Shm, Other };

struct Trap
{
    std::mutex mutex;
    std::string database = setting("IOTRAP_DATABASE");
    std::string folder = setting("IOTRAP_SNAPSHOTS");
    std::string ledger = setting("IOTRAP_LEDGER");
    bool lies = number("IOTRAP_LIE") == 1;
    int error = static_cast<int>(number("IOTRAP_ERROR"));
    std::string calls = setting("IOTRAP_CALLS");
    long nth = number("IOTRAP_NTH");
    long permil = number("IOTRAP_PERMIL");
    long left = number("IOTRAP_COUNT");
    unsigned seed = static_cast<unsigned>(number("IOTRAP_SEED"));
    std::atomic_bool armed = number("IOTRAP_ARMED") == 1;
    long counted = 0;
    int versions = 0;
    std::array<int, 2> synced {};
    std::array<int, 2> written {};
    std::array<std::string, 2> last; // content of the version written
    Read read = next<Read>("pread64");
    Write write = next<Write>("pwrite64");
    Sync fsync = next<Sync>("fsync");
    Sync fdatasync = next<Sync>("fdatasync");
    Truncate truncate = next<Truncate>("ftruncate64");
};

Trap &trap()
{
    static Trap *const only = new Trap; // outlives everything that may still write
    return *only;
}

std::string pathOf(int fd)
{
    std::array<char, 64> link {};
    std::array<char, 4096> path {};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", fd);
    const ssize_t size = ::readlink(link.data(), path.data(), path.size());
    return size > 0 ? std::string(path.data(), static_cast<size_t>(size)) : std::string();
}

File fileOf(int fd)
{
    const std::string &database = trap().database;
    const std::string path = pathOf(fd);
    if (database.empty() || path.compare(0, database.size(), database) != 0)
        return Other;
    const std::string rest = path.substr(database.size());
    if (rest.empty())
        return Database;
    if (rest == "-wal")
        return Wal;
    return rest == "-shm" ? Shm : Other;
}

/** One of the program's own descriptors: opening and closing another one would take its locks away. */
int descriptorOf(File file)
{
    for (int fd = 0; fd < 256; ++fd)
        if (fileOf(fd) == file)
            return fd;
    return -1;
}

std::string contentOf(int fd)
{
    std::string content;
    std::array<char, 65536> piece {};
    ssize_t size = 0;
    while ((size = trap().read(fd, piece.data(), piece.size(), static_cast<off64_t>(content.size()))) > 0)
        content.append(piece.data(), static_cast<size_t>(size));
    return content;
}

void keep(const std::string &path, const std::string &content, int flags)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0600);
    size_t done = 0;
    while (fd >= 0 && done < content.size()) {
        const ssize_t size = ::write(fd, content.data() + done, content.size() - done);
        if (size <= 0)
            std::abort();
        done += static_cast<size_t>(size);
    }
    if (fd < 0)
        std::abort(); // a snapshot that is missing must not look like one that is good
    ::close(fd);
}

void noteWritten(File file)
{
    Trap &our = trap();
    const int fd = descriptorOf(file);
    if (fd < 0)
        return; // not made yet, or gone at the end
    std::string content = contentOf(fd);
    if (our.written[file] != 0 && content == our.last[file])
        return;
    our.written[file] = ++our.versions;
    keep(our.folder + "/" + std::to_string(our.versions), content, O_TRUNC);
    our.last[file] = std::move(content);
}

void snapshot()
{
    Trap &our = trap();
    noteWritten(Database);
    noteWritten(Wal);
    struct stat facts = {};
    const long size = ::stat(our.ledger.c_str(), &facts) == 0 ? facts.st_size : 0;
    std::array<char, 128> line {};
    std::snprintf(line.data(), line.size(), "%d %d %d %d %ld\n", our.synced[Database], our.synced[Wal],
        our.written[Database], our.written[Wal], size);
    keep(our.folder + "/list", line.data(), O_APPEND);
}

/** True when this call is to fail; errno is set. */
bool fails(char call, File file)
{
    Trap &our = trap();
    if (our.error == 0 || file == Other || !our.armed || our.calls.find(call) == std::string::npos)
        return false;
    const std::lock_guard lock(our.mutex);
    ++our.counted;
    if (our.left <= 0)
        return false;
    const bool chosen = our.nth > 0 ? our.counted >= our.nth : ::rand_r(&our.seed) % 1000 < our.permil;
    if (!chosen)
        return false;
    --our.left;
    errno = our.error;
    return true;
}

int sync(int fd, Sync real)
{
    const File file = fileOf(fd);
    if (fails('s', file))
        return -1;
    Trap &our = trap();
    if (our.folder.empty() || (file != Database && file != Wal))
        return real(fd);
    const std::lock_guard lock(our.mutex);
    snapshot(); // until this sync is over, the disk may hold no more than after the last one
    const int version = our.written[file];
    const int done = real(fd);
    if (done == 0 && !our.lies)
        our.synced[file] = version;
    return done;
}

struct AtTheEnd
{
    AtTheEnd() = default;
    AtTheEnd(const AtTheEnd &) = delete;
    AtTheEnd &operator=(const AtTheEnd &) = delete;
    AtTheEnd(AtTheEnd &&) = delete;
    AtTheEnd &operator=(AtTheEnd &&) = delete;
    ~AtTheEnd()
    {
        if (trap().folder.empty())
            return;
        const std::lock_guard lock(trap().mutex);
        snapshot();
    }
};
const AtTheEnd atTheEnd; // its end is what it is for; clazy:exclude=non-pod-global-static

} // namespace

extern "C" {

/** Called by the program under test: from now on calls may fail. */
void iotrapArm()
{
    trap().armed = true;
}

/** How many calls might have failed so far. */
long iotrapCounted()
{
    const std::lock_guard lock(trap().mutex);
    return trap().counted;
}

/** How many are still to fail. */
long iotrapLeft()
{
    const std::lock_guard lock(trap().mutex);
    return trap().left;
}

int fsync(int fd)
{
    return sync(fd, trap().fsync);
}

int fdatasync(int fd)
{
    return sync(fd, trap().fdatasync);
}

ssize_t pread64(int fd, void *to, size_t size, off64_t at)
{
    return fails('r', fileOf(fd)) ? -1 : trap().read(fd, to, size, at);
}

ssize_t pwrite64(int fd, const void *from, size_t size, off64_t at)
{
    return fails('w', fileOf(fd)) ? -1 : trap().write(fd, from, size, at);
}

int ftruncate64(int fd, off64_t size)
{
    return fails('t', fileOf(fd)) ? -1 : trap().truncate(fd, size);
}

ssize_t pread(int fd, void *to, size_t size, off_t at)
{
    return pread64(fd, to, size, at);
}

ssize_t pwrite(int fd, const void *from, size_t size, off_t at)
{
    return pwrite64(fd, from, size, at);
}

int ftruncate(int fd, off_t size)
{
    return ftruncate64(fd, size);
}

} // extern "C"
