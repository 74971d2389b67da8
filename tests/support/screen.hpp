// A screen of its own for the windows of a test.
#pragma once

#include "support/process.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace support {

/// An X server without a monitor, and a window manager; they end with this object.
class Screen {
public:
    /// In pixels and dots an inch.
    explicit Screen(int width = 1400, int height = 1000, int dots = 96);

    /// ":99"
    const std::string& display() const { return display_; }

    /// Presses a key, such as "Return" or "alt+f", or types a text, in the window that has the focus.
    void press(const std::string& key) const;
    void type(const std::string& text) const;
    /// Clicks a button of the mouse, once or twice.
    void click(int x, int y, int times = 1) const;
    /// Turns the wheel, down or up, with the pointer at a place.
    void turnWheel(int x, int y, int notchesDown) const;
    /// Clicks while Ctrl is held, which the office wants to see before the mouse comes.
    void clickWithControl(int x, int y) const;

    /// How many windows the office has there, dialogs included.
    std::size_t windows() const;
    /// Waits until it has so many.
    void awaitWindows(std::size_t count) const;

    /// The title of the window that has the keyboard.
    std::string activeWindow() const;

    /// What is to be seen now, as PNG: all of it, or in the window with a title.
    void save(const std::filesystem::path& file, const std::string& window = "root") const;

private:
    std::string told(const std::string& command) const;

    std::string display_;
    std::optional<Process> server_;
    std::optional<Process> manager_;
};

} // namespace support
