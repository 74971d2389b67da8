#include "support/screen.hpp"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace support {

namespace {

/// Starts a program; where `output` is given, its descriptor 3 writes to that.
pid_t start(std::vector<std::string> command, int output = -1) {
    std::vector<char*> arguments;
    for (auto& argument : command)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
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

} // namespace

Screen::Screen() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("cannot make a pipe");
    // It chooses a number that is free, and writes it.
    server_ =
        start({"Xvfb", "-displayfd", "3", "-screen", "0", "1400x1000x24", "-dpi", "96", "-nolisten", "tcp"},
              ends[1]);
    ::close(ends[1]);
    std::array<char, 16> number{};
    const auto length = read(ends[0], number.data(), number.size());
    ::close(ends[0]);
    if (length <= 1)
        throw std::runtime_error("Xvfb does not start");
    display_ = ":" + std::string(number.data(), static_cast<std::size_t>(length - 1));
}

Screen::~Screen() {
    kill(server_, SIGTERM);
    waitpid(server_, nullptr, 0);
}

void Screen::press(const std::string& key) const {
    run({"env", "DISPLAY=" + display_, "xdotool", "key", "--clearmodifiers", key});
}

void Screen::type(const std::string& text) const {
    run({"env", "DISPLAY=" + display_, "xdotool", "type", text});
}

void Screen::click(int x, int y, int times) const {
    run({"env", "DISPLAY=" + display_, "xdotool", "mousemove", std::to_string(x), std::to_string(y), "click",
         "--repeat", std::to_string(times), "--delay", "60", "1"});
}

void Screen::save(const std::filesystem::path& file) const {
    std::filesystem::create_directories(file.parent_path());
    run({"import", "-display", display_, "-window", "root", file.string()});
}

} // namespace support
