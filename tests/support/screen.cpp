#include "support/screen.hpp"

#include "support/becomes.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace support {

namespace {

std::string readLine(int descriptor) {
    std::string line;
    for (char character = 0; read(descriptor, &character, 1) == 1 && character != '\n';)
        line += character;
    return line;
}

} // namespace

Screen::Screen(int width, int height, int dots) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("cannot make a pipe");
    // It chooses a number that is free, and writes it.
    const auto size = std::to_string(width) + "x" + std::to_string(height) + "x24";
    server_.emplace(start(
        {"Xvfb", "-displayfd", "3", "-screen", "0", size, "-dpi", std::to_string(dots), "-nolisten", "tcp"},
        ends[1]));
    ::close(ends[1]);
    display_ = ":" + readLine(ends[0]);
    ::close(ends[0]);
    if (display_ == ":")
        throw std::runtime_error("Xvfb does not start");
    // Without a window manager no window would have the keyboard.
    manager_.emplace(start({"env", "DISPLAY=" + display_, "openbox", "--sm-disable"}));
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

void Screen::turnWheel(int x, int y, int notchesDown) const {
    run({"env", "DISPLAY=" + display_, "xdotool", "mousemove", std::to_string(x), std::to_string(y), "click",
         "--repeat", std::to_string(std::abs(notchesDown)), "--delay", "100", notchesDown > 0 ? "5" : "4"});
}

void Screen::clickWithControl(int x, int y) const {
    run({"env",
         "DISPLAY=" + display_,
         "xdotool",
         "keydown",
         "ctrl",
         "sleep",
         "0.2",
         "mousemove",
         std::to_string(x - 4),
         std::to_string(y - 4),
         "sleep",
         "0.2",
         "mousemove",
         std::to_string(x),
         std::to_string(y),
         "sleep",
         "0.2",
         "click",
         "1",
         "sleep",
         "0.3",
         "keyup",
         "ctrl"});
}

std::size_t Screen::windows() const {
    const auto ids = told("xdotool search --onlyvisible --class soffice");
    return static_cast<std::size_t>(std::count(ids.begin(), ids.end(), '\n'));
}

std::string Screen::activeWindow() const {
    return told("xdotool getactivewindow getwindowname");
}

/// What a command says about the screen.
std::string Screen::told(const std::string& command) const {
    const std::unique_ptr<FILE, int (*)(FILE*)> output(
        popen(("DISPLAY=" + display_ + " " + command).c_str(), "r"), pclose);
    std::string text;
    for (int character = fgetc(output.get()); character != EOF; character = fgetc(output.get()))
        text += static_cast<char>(character);
    return text;
}

void Screen::awaitWindows(std::size_t count) const {
    if (!becomes([&] { return windows() == count; }))
        throw std::runtime_error("the office has " + std::to_string(windows()) + " windows, not " +
                                 std::to_string(count));
}

void Screen::save(const std::filesystem::path& file, const std::string& window) const {
    std::filesystem::create_directories(file.parent_path());
    run({"import", "-display", display_, "-window", window, file.string()});
}

} // namespace support
