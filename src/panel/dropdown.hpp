// A button that shows what is chosen, and unfolds a list below it in which that changes.
//
// It stands for the list box that unfolds of the office, whose list opens, with gtk3 in 7.4, at the upper
// left of the screen: the frame in which the sidebar puts a panel does not know where it is on the screen. A
// list in the panel's own window needs no place on the screen. Nor does the mouse wheel change what is chosen
// here.
#pragma once

#include "panel/view.hpp"

#include <com/sun/star/awt/Rectangle.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace panel {

class DropDown {
public:
    explicit DropDown(View& view)
        : view_(view) {}
    DropDown(const DropDown&) = delete;
    DropDown& operator=(const DropDown&) = delete;

    /// Adds a button of this name, and its list, whose name ends in "List". `what` says what is chosen here,
    /// as the label before it does.
    void add(const std::string& name, const Words& what);
    /// The same, but with a button that keeps its text and of which no entry stays chosen: each is something
    /// to do.
    void addMenu(const std::string& name, const Words& text, const std::string& help);

    /// Listens to the controls, which have windows by now. `onChoice` is called when the user has chosen an
    /// entry, also the one that was chosen before.
    void start(Callback onChoice);

    const Control& button() const { return button_; }

    /// Sets the entries, of which none is chosen after this.
    void fill(std::vector<std::string> entries);
    /// Chooses an entry without calling `onChoice`.
    void choose(std::size_t position);
    /// The position of the chosen entry; -1 where none is.
    std::ptrdiff_t chosen() const { return chosen_; }

private:
    void toggle();
    void open();
    void close();
    void leave();
    css::awt::Rectangle placeOfList() const;
    void fillList(int width);
    void take();
    void label();

    View& view_;
    Control button_;
    Control list_;
    Callback onChoice_;
    std::string what_;
    std::vector<std::string> entries_;
    std::ptrdiff_t chosen_ = -1;
    bool isMenu_ = false;
    bool isOpen_ = false;
    /// The list was open when the mouse was pressed on the button, which took the keyboard from it.
    bool closedByPress_ = false;
    /// The keyboard goes through the list, where an entry is chosen only with Enter.
    bool isTravelling_ = false;
};

} // namespace panel
