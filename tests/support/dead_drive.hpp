// A network drive that does not answer: a file system of which nobody serves the requests.
#pragma once

#include "support/temporary_folder.hpp"

#include <fcntl.h>
#include <filesystem>
#include <string>
#include <sys/mount.h>
#include <unistd.h>

namespace support {

/// Whoever looks into its folder waits until it goes. Only root can have one, and not in every container.
class DeadDrive {
public:
    DeadDrive()
        : device_(open("/dev/fuse", O_RDWR | O_CLOEXEC)) {
        const auto options =
            "fd=" + std::to_string(device_) + ",rootmode=40000,user_id=0,group_id=0,allow_other";
        isThere_ =
            device_ >= 0 && mount("dead", path().c_str(), "fuse", MS_NOSUID | MS_NODEV, options.c_str()) == 0;
    }
    ~DeadDrive() {
        if (isThere_)
            umount2(path().c_str(), MNT_DETACH);
        if (device_ >= 0)
            close(device_); // those who wait get an error
    }
    DeadDrive(const DeadDrive&) = delete;
    DeadDrive& operator=(const DeadDrive&) = delete;

    /// False where the system lets us have none.
    bool isThere() const { return isThere_; }
    const std::filesystem::path& path() const { return folder_.path(); }

private:
    TemporaryFolder folder_;
    int device_;
    bool isThere_ = false;
};

} // namespace support
