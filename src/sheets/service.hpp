// The face of prepared sheets for macros and commands; see idl/org/participatieladder/XSheets.idl,
// XSheets2.idl, XSheets3.idl and XSheets4.idl.
#pragma once

#include "calc/step.hpp"
#include "office/service_info.hpp"
#include "sheets/prepared_sheets.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <org/participatieladder/XSheets4.hpp>

namespace sheets {

class Service : public office::WithServiceInfo<
                    cppu::WeakImplHelper2<org::participatieladder::XSheets4, css::lang::XServiceInfo>> {
public:
    /// `step` is called while a sheet is written and while formulas to repair are looked for, and can end
    /// that.
    explicit Service(const css::uno::Reference<css::uno::XComponentContext>& context, calc::Step step = {});

    using Document = css::uno::Reference<css::lang::XComponent>;
    using Options = css::uno::Sequence<css::beans::PropertyValue>;

    rtl::OUString SAL_CALL insertLadder(const Document& document, const rtl::OUString& area,
                                        const rtl::OUString& edition, const Options& options) override;
    rtl::OUString SAL_CALL insertComparison(const Document& document, const rtl::OUString& area,
                                            const rtl::OUString& edition, const Options& options) override;
    rtl::OUString SAL_CALL insertSectors(const Document& document, const rtl::OUString& area,
                                         const rtl::OUString& edition, const Options& options) override;
    rtl::OUString SAL_CALL insertQuality(const Document& document, const rtl::OUString& area,
                                         const rtl::OUString& edition, const Options& options) override;
    rtl::OUString SAL_CALL insertTable(const Document& document, const rtl::OUString& area,
                                       const rtl::OUString& edition, const Options& options) override;
    rtl::OUString SAL_CALL insertChart(const Document& document, const rtl::OUString& area,
                                       const rtl::OUString& edition, const Options& options) override;
    sal_Int32 SAL_CALL freeze(const Document& document, const rtl::OUString& scope) override;
    rtl::OUString SAL_CALL insertEvolution(const Document& document, const rtl::OUString& area,
                                           const rtl::OUString& edition, const Options& options) override;
    rtl::OUString SAL_CALL insertSheet(const Document& document, const rtl::OUString& kind,
                                       const rtl::OUString& area, const rtl::OUString& edition,
                                       const Options& options) override;
    sal_Int32 SAL_CALL repairFormulas(const Document& document, const rtl::OUString& scope) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL listUnfrozen(const Document& document,
                                                            const rtl::OUString& scope) override;
    rtl::OUString SAL_CALL buildTable(const Document& document, const Options& arguments) override;

private:
    template<class Call>
    auto guarded(Call call, sal_Int16 areaPosition);
    rtl::OUString insert(const char* kind, const Document& document, const rtl::OUString& area,
                         const rtl::OUString& edition, const Options& options);
    rtl::OUString insertAtCell(bool withChart, const Document& document, const rtl::OUString& area,
                               const rtl::OUString& edition, const Options& options);
    /// Unlike the methods of the interface, it throws office::Refusal.
    rtl::OUString insertSheetOf(const rtl::OUString& kind, const Document& document,
                                const rtl::OUString& area, const rtl::OUString& edition,
                                const Options& options) const;
    ladder::Language languageOfSheets() const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    ladder::Language interface_;
    calc::Step step_;
};

} // namespace sheets
