// The panel in the sidebar of a document's window.
#pragma once

#include "support/accessible.hpp"
#include "support/becomes.hpp"
#include "support/office.hpp"

#include <com/sun/star/awt/XControlContainer.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace support {

/// A deck of ours, and the one panel in it.
struct Deck {
    const char* name;
    const char* panel;
};
inline constexpr Deck ladderDeck{"ParticipatieladderDeck", "ParticipatieladderPanel"};
inline constexpr Deck editionsDeck{"ParticipatieladderEditionsDeck", "ParticipatieladderEditionsPanel"};

class Panel;

/// A button that unfolds a list while that is asked for its entries, or one of them is chosen.
class DropDown {
public:
    DropDown(const Panel& panel, std::string_view name);

    std::vector<std::string> entries() const;
    void choose(std::string_view entry) const;
    void choose(int position) const;
    std::optional<int> chosen() const;
    /// What the button says is chosen.
    std::string value() const;

private:
    Accessible button() const;
    Accessible open() const;
    void close() const;
    void awaitChoice() const;

    const Panel& panel_;
    std::string name_;
};

class Panel {
public:
    /// Opens it, as a click on its icon does.
    Panel(const Office& office, const Document& document, const Deck& deck = ladderDeck);

    /// Hides the whole sidebar.
    static void close(const Document& document);
    static bool isOpen(const Document& document);
    /// Shows a deck of the sidebar: that of the panel, or another one.
    static void open(const Document& document, const char* deck = ladderDeck.name);

    /// The panel as assistive technology has it.
    const Accessible& content() const { return content_; }
    Accessible button(std::string_view name) const;
    /// Presses a button, and returns when what it does is done, or asks something.
    void press(std::string_view button) const;
    /// Waits until the office has done what it has begun.
    void settle() const;
    /// Chooses what an office begins with: the first area, the newest edition, counts, and no figure. What
    /// was chosen in a panel of the same office before is chosen otherwise.
    void chooseNothing() const;
    Accessible field(std::string_view name) const;
    DropDown dropdown(std::string_view name) const;
    Accessible list(std::string_view name) const;
    Accessible box(std::string_view name) const;
    /// Gives the keyboard to a control, by its name in the form.
    void focus(std::string_view control) const;
    /// Of a control, by its name in the form.
    std::string text(std::string_view control) const;
    /// The explanation, whose label tells of which cell it is. What there is to mind begins a line in it, but
    /// not here.
    std::string explanation() const;
    std::string explanationLabel() const;

    /// Places of controls, by their names in the form.
    css::uno::Reference<css::awt::XControlContainer> form() const { return form_; }

private:
    const Office& office_;
    css::uno::Reference<css::awt::XControlContainer> form_;
    Accessible content_;
};

/// Controls that share a letter, and those that take the focus and have no name.
std::string controlsToMend(const Panel& panel);

/// Selects cells in the window of a document.
void select(const Document& document, std::string_view cells);

/// Chooses a command as a user does: in the main thread of the office, with nothing between its steps.
void choose(const Office& office, const Document& document, std::string_view command);

/// Chooses a command as a menu does: nobody is told what it gives. Returns when it is done, or asks
/// something.
void chooseInMenu(const Office& office, const Document& document, std::string_view command);

/// Makes a call in the main thread of the office, when that has done what it has begun. Throws what the call
/// throws.
void inMainThread(const Office& office, std::function<void()> call);

/// Waits until the office has done what it has begun.
void settle(const Office& office);

} // namespace support
