// What the kernel tells of the memory of a process.
#pragma once

#include <fstream>
#include <stdexcept>
#include <string>
#include <sys/types.h>

namespace support {

/// Kilobytes: those that are resident, or another line of its status.
inline long memoryOf(pid_t process, const std::string& what = "VmRSS") {
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(what + ":"))
            return std::stol(line.substr(what.size() + 1));
    }
    throw std::runtime_error("the kernel does not tell " + what);
}

} // namespace support
