// Places controls below each other in the width that the user gives the sidebar.
#pragma once

#include "panel/listener.hpp"

#include <vector>

namespace panel {

/// All lengths are in pixels.
class Layout {
public:
    /// Adds a label and, beside it, a control that takes the rest of the width.
    void addField(const Control& label, const Control& control);
    /// Adds two of those beside each other, with half of the rest for each control.
    void addFields(const Control& label, const Control& control, const Control& secondLabel,
                   const Control& secondControl);
    /// Adds a control over the whole width, as high as its text.
    void addLine(const Control& control);
    /// Adds a control over the whole width that shares the height which the others leave, in proportion to
    /// its weight, but never has less than its least height.
    void addStretching(const Control& control, int leastHeight, int weight = 1);
    /// Adds buttons, as many in a row as fit, which fill the width. Hidden ones take no room.
    void addButtons(std::vector<Control> buttons);

    /// Sets a small button at the right of the first of the others.
    void setCorner(const Control& button) { corner_ = button; }

    /// The width below which a text would be cut off. Hidden controls count, so that showing them needs no
    /// more.
    int leastWidth() const;
    int leastHeight(int width) const;
    /// Places all controls; hidden ones take no room.
    void apply(int width, int height) const;

private:
    enum class Kind { field, line, stretching, buttons };
    struct Row {
        Kind kind;
        std::vector<Control> controls;
        int height = 0;
        int weight = 0;
    };

    int labelWidth() const;
    int heightOf(const Row& row, int width) const;
    void place(const Row& row, int top, int width, int height) const;
    void placeFields(const Row& row, int top, int width, int height) const;

    std::vector<Row> rows_;
    Control corner_;
};

} // namespace panel
