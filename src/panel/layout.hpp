// Places controls below each other in a width that the user chooses.
#pragma once

#include "panel/listener.hpp"

#include <vector>

namespace panel {

/// Everything in pixels.
class Layout {
public:
    /// A label and, beside it, a control that takes the rest of the width.
    void addField(const Control& label, const Control& control);
    /// A control over the whole width, as high as its text.
    void addLine(const Control& control);
    /// One of a height that does not follow from a text.
    void addBlock(const Control& control, int height);
    /// One that takes what height there is, but never less.
    void addStretching(const Control& control, int leastHeight);
    /// Buttons of one width, as many in a row as find room.
    void addButtons(std::vector<Control> buttons);

    /// The width below which a text would be cut off, also one that is hidden as yet.
    int leastWidth() const;
    int leastHeight(int width) const;
    /// Places everything; what is hidden takes no room.
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
