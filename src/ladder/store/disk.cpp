#include "ladder/store/disk.hpp"

#include "ladder/store/paths.hpp"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <random>
#include <string>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <system_error>
#include <unistd.h>

namespace ladder::store {
namespace {

void check(bool isDone) {
    if (!isDone) // for the user, a quota that is used up is a disk that is full
        throw std::system_error(errno == EDQUOT ? ENOSPC : errno, std::system_category());
}

constexpr mode_t everybody = 0666; ///< less what the user's umask takes
constexpr mode_t onlyUser = 0600;

/// An open file or folder, which is closed at the latest with its object.
class Open {
public:
    Open(const std::filesystem::path& path, int flags, mode_t mode = everybody)
        : Open(AT_FDCWD, path, flags, mode) {}
    /// What has a name in a folder.
    Open(const Open& folder, const std::filesystem::path& name, int flags)
        : Open(folder.descriptor_, name, flags, everybody) {}
    ~Open() {
        if (descriptor_ >= 0)
            ::close(descriptor_);
    }
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;

    void write(std::string_view content) const {
        while (!content.empty()) {
            const auto written = ::write(descriptor_, content.data(), content.size());
            check(written >= 0 || errno == EINTR);
            if (written > 0)
                content.remove_prefix(static_cast<std::size_t>(written));
        }
    }

    /// Lets the same people do with it what they may do with another file.
    void takeOverAccess(const std::filesystem::path& other, const struct stat& status) const {
        constexpr char accessList[] = "system.posix_acl_access";
        constexpr auto nobody = static_cast<uid_t>(-1); // which leaves the owner as it is
        bool isSame = ::fchown(descriptor_, status.st_uid, status.st_gid) == 0 ||
                      ::fchown(descriptor_, nobody, status.st_gid) == 0;
        std::array<char, 4096> list{};
        const auto size = ::lgetxattr(other.c_str(), accessList, list.data(), list.size());
        const bool hasNone = size < 0 && errno != ERANGE;
        if (size >= 0)
            isSame = isSame && ::fsetxattr(descriptor_, accessList, list.data(),
                                           static_cast<std::size_t>(size), 0) == 0;
        if (!isSame || hasNone) {
            // What the folder gives to new files must not let anybody in whom the old file kept out.
            const bool isRemoved =
                ::fremovexattr(descriptor_, accessList) == 0 || errno == ENODATA || errno == ENOTSUP;
            isSame = isSame && hasNone && isRemoved;
        }
        // Who would come into the group, or is not on the list any more, may do what everybody may.
        const auto forAll = status.st_mode & S_IRWXO;
        const auto mode = status.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO);
        // A drive that keeps no modes leaves the draft's, which lets in nobody else.
        check(::fchmod(descriptor_, isSame ? mode : (mode & ~S_IRWXG) | forAll << 3) == 0 || errno == EPERM ||
              errno == ENOTSUP);
    }
    void flush() const { check(::fsync(descriptor_) == 0); }
    /// Brings to the disk which names are in a folder, where the file system can.
    void flushNames() const { check(::fsync(descriptor_) == 0 || errno == EINVAL || errno == ENOTSUP); }
    void makeFolder(const std::filesystem::path& name) const {
        check(::mkdirat(descriptor_, name.c_str(), 0777) == 0 || errno == EEXIST);
    }

    /// A network drive may say only now that it could not keep what was written.
    void close() {
        const int descriptor = descriptor_;
        descriptor_ = -1;
        check(::close(descriptor) == 0);
    }

private:
    Open(int folder, const std::filesystem::path& path, int flags, mode_t mode)
        : descriptor_(::openat(folder, path.c_str(), flags | O_CLOEXEC, mode)) {
        check(descriptor_ >= 0);
    }

    int descriptor_;
};

constexpr int newFile = O_WRONLY | O_CREAT | O_EXCL;
constexpr int oldFolder = O_RDONLY | O_DIRECTORY;

/// Makes a file below a folder, by the parts of its path that are left.
void writeBelow(const Open& folder, std::filesystem::path::iterator part,
                const std::filesystem::path::iterator& end, std::string_view content) {
    const auto name = *part++;
    if (part == end) {
        Open file(folder, name, newFile);
        file.write(content);
        file.flush();
        file.close();
        return;
    }
    folder.makeFolder(name);
    const Open next(folder, name, oldFolder | O_NOFOLLOW);
    writeBelow(next, part, end, content);
    next.flushNames();
}

/// The status of a file itself; nothing where there is none.
std::optional<struct stat> statusOf(const std::filesystem::path& path) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) == 0)
        return status;
    check(errno == ENOENT);
    return {};
}

/// Fails where a file cannot be replaced as opening it would fail: the rename that replaces it asks only
/// whether the folder may be changed.
void checkReplaceable(const std::filesystem::path& file, const struct stat& status) {
    if (!S_ISREG(status.st_mode)) // such as a folder, or a pipe, behind which something waits
        throw std::system_error(S_ISDIR(status.st_mode) ? EISDIR : ENOTSUP, std::system_category());
    check(::access(file.c_str(), W_OK) == 0);
}

} // namespace

std::filesystem::path hiddenPathIn(const std::filesystem::path& folder) {
    std::random_device random;
    return folder / (std::string(hiddenPrefix) + std::to_string(random()) + std::to_string(random()));
}

void fillFolder(const std::filesystem::path& folder, std::span<const package::File> files) {
    const Open open(folder, oldFolder | O_NOFOLLOW);
    for (const auto& file : files) {
        const auto path = toPath(file.path);
        writeBelow(open, path.begin(), path.end(), file.content);
    }
    open.flushNames();
}

void replaceFile(const std::filesystem::path& file, std::string_view content) {
    const auto before = statusOf(file);
    if (before)
        checkReplaceable(file, *before);
    const auto draft = hiddenPathIn(file.parent_path());
    Open open(draft, newFile, before ? onlyUser : everybody);
    try {
        open.write(content);
        if (before)
            open.takeOverAccess(file, *before);
        open.flush();
        open.close();
        std::filesystem::rename(draft, file);
    } catch (...) {
        ::unlink(draft.c_str());
        throw;
    }
    try {
        flushFolder(file.parent_path());
    } catch (const std::system_error&) {
        // The file is there all the same: whoever hears of a failure takes it that the old one is.
    }
}

void flushFolder(const std::filesystem::path& folder) {
    Open(folder, oldFolder).flushNames();
}

bool mayWrite(const std::filesystem::path& folder) {
    return ::access(folder.c_str(), W_OK | X_OK) == 0;
}

bool isLinkOfOther(const std::filesystem::path& path) {
    const auto status = statusOf(path);
    return status && S_ISLNK(status->st_mode) && status->st_uid != ::geteuid() && status->st_uid != 0;
}

} // namespace ladder::store
