// A person who uses the keyboard and the mouse in documents.
#pragma once

#include "support/becomes.hpp"
#include "support/calls_from_documents.hpp"
#include "window/windows.hpp"

#include <chrono>
#include <filesystem>
#include <optional>
#include <thread>

namespace windows {

inline constexpr char freezeSheet[] = "org.participatieladder:freeze?scope=sheet";
inline constexpr char freezeMacro[] =
    "vnd.sun.star.script:Participatieladder.Commands.FreezeSheet?language=Basic&location=application";

/// An office with windows, and documents that are clicked in it.
class Person {
public:
    /// One who has put a command or a macro on Ctrl+F8.
    explicit Person(const char* onKey = nullptr) {
        {
            const support::Office office(profile_.path(), settings_);
            office.install(OXT);
            if (onKey != nullptr)
                support::setKey(support::interfaceOfCalc(office), rtl::OUString::createFromAscii(onKey));
        }
        office_.emplace(profile_.path(), settings_, support::Window{screen_.display(), "gtk3"});
    }
    const support::Office& office() const { return *office_; }
    const support::Screen& screen() const { return screen_; }

    void click(const support::Way& way) const {
        pause();
        if (way.needsControl)
            screen_.clickWithControl(middleX, middleY);
        else
            screen_.click(middleX, middleY);
    }
    void awaitBox() const { screen_.awaitWindows(1); } // which alone is called soffice, and no document is
    void awaitNoBox() const { screen_.awaitWindows(0); }
    void picture(const std::string& name) const {
        pause();
        screen_.save(std::filesystem::path(PICTURES) / office_->version() / ("asking-" + name + ".png"));
    }
    /// Until what is shown is drawn.
    static void pause() { std::this_thread::sleep_for(std::chrono::milliseconds(1500)); }

private:
    static constexpr int middleX = 400;
    static constexpr int middleY = 310;

    support::Settings settings_{"nl", "nl-BE"};
    support::Screen screen_;
    support::TemporaryFolder profile_;
    std::optional<support::Office> office_;
};

/// Whether the formula of the ladder in "A60" has become its value.
inline bool isFrozen(const support::Document& document) {
    return document.formula("A60") == "6692";
}

} // namespace windows
