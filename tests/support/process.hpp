// Programs beside a test.
#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace support {

/// Starts a program; where `output` is given, its descriptor 3 writes to that.
pid_t start(std::vector<std::string> command, int output = -1);

/// Runs a program to its end; throws std::runtime_error where it fails.
void run(const std::vector<std::string>& command);

/// A program that ends with this object.
class Process {
public:
    explicit Process(pid_t id)
        : id_(id) {}
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    /// Whether it runs still.
    bool isThere();

private:
    pid_t id_;
};

} // namespace support
