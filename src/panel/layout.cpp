#include "panel/layout.hpp"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XWindow2.hpp>

#include <algorithm>
#include <numeric>

namespace panel {

using namespace css;

namespace {

constexpr int margin = 6;
constexpr int gap = 4;
/// What a dropdown or a field needs for a name to be readable in it.
constexpr int leastFieldWidth = 90;

awt::Size leastSize(const Control& control) {
    return uno::Reference<awt::XLayoutConstrains>(control, uno::UNO_QUERY_THROW)->getMinimumSize();
}

bool isShown(const Control& control) {
    return uno::Reference<awt::XWindow2>(control, uno::UNO_QUERY_THROW)->isVisible();
}

void setPlace(const Control& control, int left, int top, int width, int height) {
    uno::Reference<awt::XWindow>(control, uno::UNO_QUERY_THROW)
        ->setPosSize(left, top, std::max(width, 1), std::max(height, 1), awt::PosSize::POSSIZE);
}

int widest(const std::vector<Control>& controls) {
    int width = 0;
    for (const auto& control : controls)
        width = std::max<int>(width, leastSize(control).Width);
    return width;
}

int tallest(const std::vector<Control>& controls) {
    int height = 0;
    for (const auto& control : controls)
        height = std::max<int>(height, leastSize(control).Height);
    return height;
}

int columnsFor(const std::vector<Control>& buttons, int width) {
    const int most = std::max(1, (width + gap) / (widest(buttons) + gap));
    const int count = static_cast<int>(buttons.size());
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows; // rows of about the same length
}

int rowsFor(const std::vector<Control>& buttons, int width) {
    const int columns = columnsFor(buttons, width);
    return (static_cast<int>(buttons.size()) + columns - 1) / columns;
}

} // namespace

void Layout::addField(const Control& label, const Control& control) {
    rows_.push_back({Kind::field, {label, control}});
}

void Layout::addLine(const Control& control) {
    rows_.push_back({Kind::line, {control}});
}

void Layout::addBlock(const Control& control, int height) {
    rows_.push_back({Kind::block, {control}, height});
}

void Layout::addStretching(const Control& control, int leastHeight) {
    rows_.push_back({Kind::stretching, {control}, leastHeight});
}

void Layout::addButtons(std::vector<Control> buttons) {
    rows_.push_back({Kind::buttons, std::move(buttons)});
}

int Layout::labelWidth() const {
    int width = 0;
    for (const auto& row : rows_) {
        if (row.kind == Kind::field)
            width = std::max<int>(width, leastSize(row.controls.front()).Width);
    }
    return width;
}

int Layout::leastWidth() const {
    int width = labelWidth() + gap + leastFieldWidth;
    for (const auto& row : rows_) {
        if (row.kind == Kind::line || row.kind == Kind::buttons)
            width = std::max(width, widest(row.controls));
    }
    return width + 2 * margin;
}

int Layout::heightOf(const Row& row, int width) const {
    if (!isShown(row.controls.front()))
        return 0;
    if (row.height > 0)
        return row.height;
    const int height = tallest(row.controls);
    if (row.kind != Kind::buttons)
        return height;
    const int rows = rowsFor(row.controls, width);
    return rows * height + (rows - 1) * gap;
}

int Layout::leastHeight(int width) const {
    return std::accumulate(rows_.begin(), rows_.end(), margin, [&](int sum, const Row& row) {
        const int height = heightOf(row, width - 2 * margin);
        return sum + (height == 0 ? 0 : height + gap);
    });
}

void Layout::apply(int width, int height) const {
    const int inside = width - 2 * margin;
    const auto stretching = std::count_if(rows_.begin(), rows_.end(),
                                          [](const Row& row) { return row.kind == Kind::stretching; });
    const int spare = std::max(0, height - leastHeight(width)) / std::max(1, static_cast<int>(stretching));
    int top = margin;
    for (const auto& row : rows_) {
        const int least = heightOf(row, inside);
        if (least == 0)
            continue;
        const int taken = least + (row.kind == Kind::stretching ? spare : 0);
        place(row, top, inside, taken);
        top += taken + gap;
    }
}

void Layout::place(const Row& row, int top, int width, int height) const {
    if (row.kind == Kind::field) {
        const int label = labelWidth();
        const int labelHeight = leastSize(row.controls[0]).Height;
        setPlace(row.controls[0], margin, top + (height - labelHeight) / 2, label, labelHeight);
        setPlace(row.controls[1], margin + label + gap, top, width - label - gap, height);
        return;
    }
    if (row.kind != Kind::buttons) {
        setPlace(row.controls.front(), margin, top, width, height);
        return;
    }
    const int columns = columnsFor(row.controls, width);
    const int buttonHeight = tallest(row.controls);
    const int buttonWidth = (width - (columns - 1) * gap) / columns;
    for (int i = 0; i < static_cast<int>(row.controls.size()); ++i)
        setPlace(row.controls[static_cast<std::size_t>(i)], margin + i % columns * (buttonWidth + gap),
                 top + i / columns * (buttonHeight + gap), buttonWidth, buttonHeight);
}

} // namespace panel
