// An office with windows on a screen of its own, and a spreadsheet in one of them.
#pragma once

#include "support/office.hpp"
#include "support/panel.hpp"
#include "support/screen.hpp"
#include "support/temporary_folder.hpp"

#include <memory>
#include <string>

namespace windows {

enum class Look { plain, light, dark }; ///< X11 without a toolkit, or gtk3 in a light or dark theme

/// What the screen shows: its size in pixels, and that of texts, of which 1 is the usual one.
struct View {
    int width = 1400;
    int height = 1000;
    double textSize = 1;
};
inline constexpr View laptop{1366, 768};
inline constexpr View laptopWithLargeText{1366, 768, 1.5};

/// The extension is installed; the office is started anew with each.
class Desktop {
public:
    Desktop(const std::string& language, Look look, const View& view = {});

    const support::Screen& screen() const { return screen_; }
    const support::Office& office() const { return *office_; }
    support::Document& document() const { return *document_; }
    const support::Panel& panel() const { return *panel_; }

    /// Keeps what is to be seen, in a folder of the office's version, under a name that tells the language,
    /// the look and the step: the whole screen, or the window with a title.
    void picture(const std::string& step, const std::string& window = "root") const;
    /// Gives the keyboard to the cells, as a click on one does.
    void clickCells() const;

private:
    std::string name_;
    support::Screen screen_;
    support::TemporaryFolder profile_;
    std::unique_ptr<support::Office> office_;
    std::unique_ptr<support::Document> document_;
    std::unique_ptr<support::Panel> panel_;
};

/// What is chosen in the panel: area, edition, measure, figure, and what is searched.
std::string choicesOf(const support::Panel& panel);

/// Lets the window of a document fill the screen.
void maximise(const support::Document& document);

/// Whether a control lies inside the window around it and is as large as its text needs.
std::string clippedControls(const support::Panel& panel);

} // namespace windows
