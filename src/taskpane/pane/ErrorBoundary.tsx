import { Component, type ReactNode } from "react";
import { problemOf, type Problem } from "../session/failure";
import { OutsideExcel } from "./OutsideExcel";

/** A mistake of ours in drawing the pane: a sentence with the details in place of an empty page. The workbook is not touched by it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly problem?: Problem }> {
  override state: { readonly problem?: Problem } = {};

  static getDerivedStateFromError(error: unknown): { readonly problem: Problem } {
    return { problem: problemOf(error) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    return problem ? <OutsideExcel problem={problem} /> : this.props.children;
  }
}
