// What a process asks of the system, as strace sees it.
#pragma once

#include "support/process.hpp"
#include "support/temporary_folder.hpp"

#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace support {

/// Watches a process and all that it starts: files that are opened or changed, sockets and programs.
class Trace {
public:
    explicit Trace(pid_t process);

    /// False where the system lets nobody watch.
    bool isThere() const { return isThere_; }

    /// The calls, one a line; all of them once the process has ended.
    std::vector<std::string> calls();

private:
    TemporaryFolder folder_;
    std::optional<Process> strace_;
    bool isThere_ = false;
};

/// The paths in a call, whole.
std::vector<std::string> pathsIn(const std::string& call);

} // namespace support
