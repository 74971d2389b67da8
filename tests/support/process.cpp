#include "support/process.hpp"

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace support {

pid_t start(std::vector<std::string> command, int output) {
    std::vector<char*> arguments;
    for (auto& argument : command)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    if (output >= 0)
        posix_spawn_file_actions_adddup2(&actions, output, 3);
    pid_t process = -1;
    const int failure = posix_spawnp(&process, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0)
        throw std::runtime_error("cannot start " + command[0]);
    return process;
}

void run(const std::vector<std::string>& command) {
    int status = 0;
    waitpid(start(command), &status, 0);
    if (status != 0)
        throw std::runtime_error(command[0] + " failed");
}

Process::~Process() {
    if (!isThere())
        return;
    kill(id_, SIGTERM);
    waitpid(id_, nullptr, 0);
}

bool Process::isThere() {
    if (id_ >= 0 && waitpid(id_, nullptr, WNOHANG) == id_)
        id_ = -1;
    return id_ >= 0;
}

} // namespace support
