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

/// The rows of buttons that are shown, each with as many as fit beside each other.
std::vector<std::vector<Control>> rowsOf(const std::vector<Control>& buttons, int width) {
    std::vector<std::vector<Control>> rows;
    int taken = 0;
    for (const auto& button : buttons) {
        if (!isShown(button))
            continue;
        const int least = leastSize(button).Width;
        if (rows.empty() || taken + gap + least > width) {
            rows.emplace_back();
            taken = -gap;
        }
        rows.back().push_back(button);
        taken += gap + least;
    }
    return rows;
}

/// Places buttons beside each other; what they leave of the width is shared among them.
void placeButtons(const std::vector<Control>& buttons, int top, int width, int height) {
    const int count = static_cast<int>(buttons.size());
    int spare = width - (count - 1) * gap;
    for (const auto& button : buttons)
        spare -= leastSize(button).Width;
    int left = margin;
    for (int i = 0; i < count; ++i) {
        const auto& button = buttons[static_cast<std::size_t>(i)];
        const int own = leastSize(button).Width + spare * (i + 1) / count - spare * i / count;
        setPlace(button, left, top, own, height);
        left += own + gap;
    }
}

} // namespace

void Layout::addField(const Control& label, const Control& control) {
    rows_.push_back({Kind::field, {label, control}});
}

void Layout::addFields(const Control& label, const Control& control, const Control& secondLabel,
                       const Control& secondControl) {
    rows_.push_back({Kind::field, {label, control, secondLabel, secondControl}});
}

void Layout::addLine(const Control& control) {
    rows_.push_back({Kind::line, {control}});
}

void Layout::addStretching(const Control& control, int leastHeight, int weight) {
    rows_.push_back({Kind::stretching, {control}, leastHeight, weight});
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
    if (row.kind == Kind::buttons) {
        const auto rows = static_cast<int>(rowsOf(row.controls, width).size());
        return rows == 0 ? 0 : rows * tallest(row.controls) + (rows - 1) * gap;
    }
    if (!isShown(row.controls.front()))
        return 0;
    if (row.height > 0)
        return row.height;
    return &row == &rows_.front() ? std::max(tallest(row.controls), tallest({corner_}))
                                  : tallest(row.controls);
}

int Layout::leastHeight(int width) const {
    return std::accumulate(rows_.begin(), rows_.end(), margin, [&](int sum, const Row& row) {
        const int height = heightOf(row, width - 2 * margin);
        return sum + (height == 0 ? 0 : height + gap);
    });
}

void Layout::apply(int width, int height) const {
    const int inside = width - 2 * margin;
    int weights = 0;
    for (const auto& row : rows_)
        weights += row.kind == Kind::stretching && isShown(row.controls.front()) ? row.weight : 0;
    const int spare = std::max(0, height - leastHeight(width)) / std::max(1, weights);
    setPlace(corner_, margin + inside - widest({corner_}), margin, widest({corner_}), tallest({corner_}));
    int top = margin;
    for (const auto& row : rows_) {
        const int least = heightOf(row, inside);
        if (least == 0)
            continue;
        const int taken = least + spare * row.weight;
        place(row, top, &row == &rows_.front() ? inside - widest({corner_}) - gap : inside, taken);
        top += taken + gap;
    }
}

void Layout::place(const Row& row, int top, int width, int height) const {
    if (row.kind == Kind::field)
        return placeFields(row, top, width, height);
    if (row.kind != Kind::buttons)
        return setPlace(row.controls.front(), margin, top, width, height);
    const int buttonHeight = tallest(row.controls);
    for (const auto& buttons : rowsOf(row.controls, width)) {
        placeButtons(buttons, top, width, buttonHeight);
        top += buttonHeight + gap;
    }
}

void Layout::placeFields(const Row& row, int top, int width, int height) const {
    const auto labelPlace = [&](const Control& label, int left, int labelWidth) {
        const int labelHeight = leastSize(label).Height;
        setPlace(label, left, top + (height - labelHeight) / 2, labelWidth, labelHeight);
    };
    const int first = labelWidth();
    const int left = margin + first + gap;
    const int rest = width - first - gap;
    labelPlace(row.controls[0], margin, first);
    if (row.controls.size() == 2)
        return setPlace(row.controls[1], left, top, rest, height);
    const int second = leastSize(row.controls[2]).Width;
    const int half = (rest - second - 2 * gap) / 2;
    setPlace(row.controls[1], left, top, half, height);
    labelPlace(row.controls[2], left + half + gap, second);
    setPlace(row.controls[3], left + half + second + 2 * gap, top, half, height);
}

} // namespace panel
