#include "ladder/store/disk.hpp"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace ladder::store {
namespace {

void check(bool isDone) {
    if (!isDone) // for the user, a quota that is used up is a disk that is full
        throw std::system_error(errno == EDQUOT ? ENOSPC : errno, std::system_category());
}

/// An open file or folder, which is closed at the latest with its object.
class Open {
public:
    Open(const std::filesystem::path& path, int flags)
        : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) { // less what the user's umask takes
        check(descriptor_ >= 0);
    }
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
    void flush() const { check(::fsync(descriptor_) == 0); }

    /// A network drive may say only now that it could not keep what was written.
    void close() {
        const int descriptor = descriptor_;
        descriptor_ = -1;
        check(::close(descriptor) == 0);
    }

private:
    int descriptor_;
};

} // namespace

void writeFile(const std::filesystem::path& file, std::string_view content) {
    Open open(file, O_WRONLY | O_CREAT | O_EXCL);
    open.write(content);
    open.flush();
    open.close();
}

void flushFolder(const std::filesystem::path& folder) {
    const Open open(folder, O_RDONLY | O_DIRECTORY);
    try {
        open.flush();
    } catch (const std::system_error& failure) {
        if (failure.code() != std::errc::invalid_argument && failure.code() != std::errc::not_supported)
            throw;
    }
}

bool mayWrite(const std::filesystem::path& folder) {
    return ::access(folder.c_str(), W_OK | X_OK) == 0;
}

} // namespace ladder::store
