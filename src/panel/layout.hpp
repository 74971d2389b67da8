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
    /// Adds a control over the whole width, as high as its text.
    void addLine(const Control& control);
    /// Adds a control over the whole width that has a height of its own.
    void addBlock(const Control& control, int height);
    /// Adds a control over the whole width that shares the height which the others leave, but never has less.
    void addStretching(const Control& control, int leastHeight);
    /// Adds buttons of one width, as many in a row as fit.
    void addButtons(std::vector<Control> buttons);

    /// The width below which a text would be cut off. Hidden controls count, so that showing them needs no
    /// more.
    int leastWidth() const;
    int leastHeight(int width) const;
    /// Places all controls; hidden ones take no room.
    void apply(int width, int height) const;

private:
    enum class Kind { field, line, block, stretching, buttons };
    struct Row {
        Kind kind;
        std::vector<Control> controls;
        int height = 0;
    };

    int labelWidth() const;
    int heightOf(const Row& row, int width) const;
    void place(const Row& row, int top, int width, int height) const;

    std::vector<Row> rows_;
};

} // namespace panel
