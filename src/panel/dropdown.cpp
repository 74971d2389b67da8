#include "panel/dropdown.hpp"

#include "office/main_thread.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"
#include "panel/text_width.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XTextLayoutConstrains.hpp>
#include <com/sun/star/awt/XWindow2.hpp>

#include <algorithm>
#include <utility>

namespace panel {

using namespace css;

namespace {

constexpr std::size_t mostLines = 15;
/// Between the border of a button and its text, and between the list and the border of the panel, in pixels
/// at 96 dots an inch.
constexpr int margin = 6;
constexpr int frame = 3; // margins that a list and its bar take of its width

/// Without the spaces that show how deep an entry of a tree lies.
std::string trimmed(const std::string& entry) {
    constexpr std::string_view space = "\u2003";
    std::size_t start = 0;
    while (entry.compare(start, space.size(), space) == 0)
        start += space.size();
    return entry.substr(start);
}

awt::Rectangle placeOf(const Control& control) {
    return uno::Reference<awt::XWindow>(control, uno::UNO_QUERY_THROW)->getPosSize();
}

} // namespace

void DropDown::add(const std::string& name, const Words& what) {
    what_ = withoutMnemonic(say(view_.language(), what));
    button_ = view_.form().addButton(name.c_str(), Words{"", ""});
    office::set(button_->getModel(), "Align", sal_Int16(0)); // at the left
    list_ = view_.form().addList((name + "List").c_str());
}

void DropDown::addMenu(const std::string& name, const Words& text, const std::string& help) {
    add(name, text);
    isMenu_ = true;
    setText(button_, say(view_.language(), text) + " ▾");
    office::set(button_->getModel(), "Align", sal_Int16(1)); // in the middle
    office::set(button_->getModel(), "HelpText", office::toOUString(help));
}

void DropDown::start(Callback onChoice) {
    onChoice_ = std::move(onChoice);
    show(list_, false);
    setAccessibleName(list_, what_);
    if (isMenu_)
        setAccessibleName(button_, what_);
    else
        onResize({button_, uno::UNO_QUERY_THROW}, view_.unlessDisposed([this] { label(); }));
    onMousePressed(button_, view_.unlessDisposed([this] { closedByPress_ = isOpen_; }));
    onAction(button_, view_.unlessDisposed([this] { toggle(); }));
    onKey(button_, awt::Key::DOWN, view_.unlessDisposed([this] { open(); }));
    onMousePressed(list_, view_.unlessDisposed([this] { isTravelling_ = false; }));
    onAnyKey(list_, view_.unlessDisposed([this] { isTravelling_ = true; }));
    onKey(list_, awt::Key::RETURN, view_.unlessDisposed([this] { take(); }));
    onKey(list_, awt::Key::ESCAPE, view_.unlessDisposed([this] { leave(); }));
    // Later, because the listeners to a key are called after an entry is chosen by it.
    panel::onChoice(list_, view_.unlessDisposed([this] {
        if (!isOpen_)
            return;
        office::callInMainThread(view_.context(), view_.unlessDisposed([this] {
            if (!isTravelling_)
                take();
        }));
    }));
    onFocusLost(list_, view_.unlessDisposed([this] { close(); }));
}

void DropDown::fill(std::vector<std::string> entries) {
    if (isOpen_) // with other entries
        leave();
    entries_ = std::move(entries);
    chosen_ = -1;
    label();
}

void DropDown::choose(std::size_t position) {
    chosen_ = static_cast<std::ptrdiff_t>(position);
    label();
}

/// Writes what is chosen on the button, as much of it as fits; its tip has it whole.
void DropDown::label() {
    if (isMenu_)
        return;
    const auto name = chosen_ < 0 ? std::string() : trimmed(entries_.at(static_cast<std::size_t>(chosen_)));
    const TextWidth text(button_, TextWidth::Font::button);
    const std::string arrow = " ▾";
    const int room = placeOf(button_).Width - 3 * view_.scaled(margin) - text.of(arrow);
    setText(button_, text.fitted(withoutMnemonic(name), room) + arrow);
    office::set(button_->getModel(), "HelpText", office::toOUString(name));
    setAccessibleName(button_, what_ + ": " + name);
}

// ---- Its list.

void DropDown::toggle() {
    if (isOpen_ || std::exchange(closedByPress_, false))
        leave();
    else
        open();
}

void DropDown::open() {
    if (isOpen_ || entries_.empty())
        return;
    isTravelling_ = false;
    const auto place = placeOfList();
    fillList(place.Width);
    if (chosen_ >= 0)
        panel::choose(list_, static_cast<std::size_t>(chosen_));
    isOpen_ = true; // only now, because choosing can call the listeners
    const uno::Reference<awt::XWindow> list(list_, uno::UNO_QUERY_THROW);
    list->setPosSize(place.X, place.Y, place.Width, place.Height, awt::PosSize::POSSIZE);
    list->setVisible(true);
    list->setFocus();
}

/// Below the button, or above it where there is more room; and as wide as the widest entry, or as the panel.
awt::Rectangle DropDown::placeOfList() const {
    const auto around = placeOf(view_.window());
    const auto button = placeOf(button_);
    const int edge = view_.scaled(margin);
    const auto lines = static_cast<sal_Int16>(std::min(entries_.size(), mostLines));
    const int wanted = uno::Reference<awt::XTextLayoutConstrains>(list_, uno::UNO_QUERY_THROW)
                           ->getMinimumSize(0, lines)
                           .Height;
    const int below = around.Height - edge - button.Y - button.Height;
    const int above = button.Y - edge;
    const bool isBelow = wanted <= below || below >= above;
    const int height = std::min(wanted, isBelow ? below : above);
    const TextWidth text(list_, TextWidth::Font::field);
    int widest = button.Width;
    for (const auto& entry : entries_)
        widest = std::max(widest, text.of(entry) + frame * edge);
    const int width = std::min(widest, std::max(button.Width, around.Width - 2 * edge));
    const int left = std::max(edge, std::min(button.X, around.Width - edge - width));
    return {left, isBelow ? button.Y + button.Height : button.Y - height, width, height};
}

/// An entry that is wider than the list ends in an ellipsis; the tip of the button has it whole once chosen.
void DropDown::fillList(int width) {
    const TextWidth text(list_, TextWidth::Font::field);
    std::vector<std::string> lines;
    for (const auto& entry : entries_)
        lines.push_back(text.fitted(entry, width - frame * view_.scaled(margin)));
    panel::fill(list_, lines);
}

void DropDown::close() {
    if (std::exchange(isOpen_, false))
        show(list_, false);
}

/// Closes the list without a choice.
void DropDown::leave() {
    close();
    uno::Reference<awt::XWindow>(button_, uno::UNO_QUERY_THROW)->setFocus();
}

/// Takes the entry in which the list stands.
void DropDown::take() {
    const auto position = panel::chosen(list_);
    if (!isOpen_ || position < 0)
        return;
    leave();
    choose(static_cast<std::size_t>(position));
    onChoice_();
    if (isMenu_)
        chosen_ = -1;
}

} // namespace panel
