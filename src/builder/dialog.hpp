// The dialog that puts a table of figures together and inserts it at the cursor.
#pragma once

#include "builder/choices.hpp"
#include "builder/words.hpp"
#include "panel/form.hpp"
#include "shelf/catalogue.hpp"

#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/frame/XFrame.hpp>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace builder {

/// With what the dialog opens. What is empty is as it was left, or at first the parts of the first area.
struct Start {
    std::string area;
    std::string edition;
    std::optional<ladder::Language> language; ///< of the table; otherwise that of the options
};

class Dialog {
public:
    Dialog(const css::uno::Reference<css::uno::XComponentContext>& context,
           const css::uno::Reference<css::frame::XFrame>& frame, const Start& start);
    ~Dialog();
    Dialog(const Dialog&) = delete;
    Dialog& operator=(const Dialog&) = delete;

    /// Shows it until the user inserts or cancels, and gives the cells of the table, or nothing.
    std::string execute();

private:
    using Control = panel::Control;

    void chooseFirst(const Start& start);
    void addControls();
    void addMeasures();
    Control addChoice(const char* name, const office::Words& label, Control& itsLabel);
    void listen();
    void fillAreas();
    void fillItems();
    void fillEditions();
    void fillMeasures();

    void areasChanged();
    void itemsChanged();
    void chooseFirstItemIfNone();
    void allAreas();
    void editionChanged();
    void formChanged();
    void showPreview();
    void insert();

    void layOut();
    void place(const Control& control, int left, int top, int width, int height) const;
    int heightOf(const Control& control) const;
    int scaled(int pixels) const { return static_cast<int>(pixels * scale_); }

    sheets::TableChoice choice() const;
    /// Why there is nothing to insert; empty where there is.
    std::string problem() const;
    std::string say(const office::Words& words) const { return office::say(interface_, words); }

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::frame::XFrame> frame_;
    ladder::Language interface_;
    ladder::Language language_;
    shelf::Catalogue catalogue_;
    const ladder::Edition* edition_;
    std::vector<const ladder::Edition*> editions_; ///< in the order of their list
    std::vector<ladder::AreaIndex> areaRows_;
    std::vector<ladder::ItemIndex> itemRows_;
    std::string inserted_;
    double scale_ = 1;
    Choices choices_;
    std::shared_ptr<int> changes_ = std::make_shared<int>(0); ///< of what is chosen in the list of items

    panel::Form form_;
    css::uno::Reference<css::awt::XDialog> dialog_;
    Control areasLabel_, areas_, allAreas_;
    Control itemsLabel_, searchLabel_, search_, items_;
    Control measuresLabel_, areasAcross_;
    std::array<Control, sheets::tableMeasureCount> measures_;
    Control editionLabel_, editionList_, chartLabel_, chart_, notesLabel_, notes_;
    Control previewLabel_, preview_;
    Control insert_, cancel_;
};

} // namespace builder
