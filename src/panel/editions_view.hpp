// The panel with the editions at hand: what they are, loading new ones, and passing them on.
#pragma once

#include "editions/check.hpp"
#include "editions/package_reading.hpp"
#include "panel/dropdown.hpp"
#include "panel/finding_groups.hpp"
#include "panel/view.hpp"
#include "shelf/editions.hpp"
#include "workbook/maker.hpp"

#include <com/sun/star/task/XStatusIndicator.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace panel {

/// Checks the workbook of a window in its panel, if that is open.
void checkWorkbookIn(const css::uno::Reference<css::frame::XFrame>& frame);

class EditionsView : public View {
public:
    EditionsView(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XFrame>& frame);

    void dispose() override;

    /// Checks the workbook in its window, or says that it is none.
    void check();

private:
    void addControls() override;
    void start() override;

    void addEditions();
    void addNewEdition();
    void addFindings();
    void listen();

    void editionsChanged();
    void chooseEdition();
    void fillTargets();
    const shelf::ListedEdition* chosenEdition() const;
    std::string lineOf(const shelf::ListedEdition& edition) const;
    std::string about(const shelf::ListedEdition& edition) const;
    std::string originOf(const shelf::ListedEdition& edition) const;
    bool isRemovable(const shelf::ListedEdition& edition) const;
    std::vector<const shelf::SourceStatus*> unreadSources() const;
    std::string aboutChosen() const;
    bool isDefault(const shelf::ListedEdition& edition) const;

    void setDefault();
    void exportEdition();
    void remove();

    void makeEmptyWorkbook();
    void makeFilledWorkbook();
    void makeWorkbook(workbook::Content content);
    void openPackage();
    void showProgress(double done);
    void endReading(ladder::package::Reading reading);
    void stopReading();
    void showReading(bool isReading);
    void agree();
    void startProgress();
    void endProgress();

    void checkWorkbook();
    void showFindings(editions::Check check, bool isOfWorkbook);
    std::string summaryOf(std::size_t errors, std::size_t warnings) const;
    void forgetFindings();
    void showFindingControls(bool isShown);
    void chooseFinding();
    void goToNextPlace();
    void goToPlace();
    const FindingGroup* chosenGroup() const;
    void goTo(const editions::Finding& finding);
    void updateLoading();
    void load();
    bool isStillSo();

    css::uno::Reference<css::sheet::XSpreadsheetDocument> document() const;

    std::vector<shelf::SourceStatus> sources_;
    std::vector<shelf::ListedEdition> editions_; ///< in the order of their list
    std::vector<std::string> targets_; ///< ids of sources that take an edition; in the order of their list
    shelf::Subscription subscription_;

    std::optional<editions::Check> check_;
    std::vector<FindingGroup> groups_; ///< of its findings, in the order of their list
    std::size_t place_ = 0;            ///< among those of the chosen group
    bool isOfWorkbook_ = false;        ///< whether the check is that of a workbook, as against a package
    std::shared_ptr<editions::PackageReading> reading_;
    std::string readingFrom_; ///< the name of the file that is read
    css::uno::Reference<css::task::XStatusIndicator> progress_;

    // Controls, in the order of the panel.
    Control editionList_;
    Control about_;
    Control agreeButton_;
    Control defaultButton_;
    Control exportButton_;
    Control removeButton_;
    Control emptyButton_;
    Control filledButton_;
    Control openButton_;
    Control checkButton_;
    Control stopButton_;
    Control findingsLabel_;
    Control findingList_;
    Control findingLabel_;
    Control finding_;
    Control acceptBox_;
    Control targetLabel_;
    DropDown targetList_;
    Control loadButton_;
};

} // namespace panel
